import type { Category } from '@shikanji/api/types';
import { Notice } from '@shikanji/ui/notice';
import { Sheet } from '@shikanji/ui/sheet';
import { useState } from 'react';
import { useDiscard } from '../../lib/discard';
import { Removing } from '../../lib/removing';
import { SectionForm } from './section-form';
import { removeSection } from './queries';
import { words } from './words';

interface SectionSheetProps {
  /** Null for a new one; absent where it is gone. */
  section: Category | null | undefined;
  sections: readonly Category[];
  onClose: () => void;
}

export function SectionSheet({ section, sections, onClose }: SectionSheetProps) {
  const [dirty, setDirty] = useState(false);
  const { question, settle } = useDiscard(dirty);
  const leave = () => {
    settle();
    onClose();
  };
  return (
    <Sheet
      open
      onClose={onClose}
      title={section === undefined ? words.goneTitle : (section?.name ?? words.newTitle)}
      footer={question}
    >
      <div className="flex flex-col gap-6 px-4 pb-6">
        {section === undefined ? (
          <Notice tone="clay">{words.gone}</Notice>
        ) : (
          <SectionForm section={section} sections={sections} onDirty={setDirty} onSaved={leave} />
        )}
        {section && (
          <div className="flex flex-col border-t pt-4">
            <Removing
              name={section.name}
              words={words}
              queryKey={['categories']}
              onRemove={() => removeSection(section.id)}
              onRemoved={leave}
            />
          </div>
        )}
      </div>
    </Sheet>
  );
}
