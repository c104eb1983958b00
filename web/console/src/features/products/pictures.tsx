import type { ProductDefinition } from '@shikanji/api/types';
import { useState } from 'react';
import { PictureRow } from './picture-row';
import { UploadField } from './upload-field';
import { useArranging } from './use-arranging';
import { words } from './words-pictures';

interface PicturesProps {
  product: ProductDefinition;
  mayEdit: boolean;
}

const most = 8;

export function Pictures({ product, mayEdit }: PicturesProps) {
  // a drawing stands in while nobody uploaded a picture; it has no id
  const pictures = product.images.filter(({ id }) => id !== undefined);
  const [drawing] = product.images;
  const [said, setSaid] = useState('');
  const arranging = useArranging(product, setSaid);
  return (
    <section className="flex flex-col gap-4">
      <p className="max-w-160 text-pretty text-cumin">
        {mayEdit ? words.intro : words.introToLook}
      </p>
      <p role="status" className="sr-only">
        {said}
      </p>
      {pictures.length === 0 && drawing !== undefined && (
        <figure className="flex items-center gap-3">
          <img src={drawing.url} alt={drawing.alt} className="size-24 object-cover" />
          <figcaption>{words.none}</figcaption>
        </figure>
      )}
      {pictures.length > 0 && (
        <ol className="divide-y border-y">
          {pictures.map((picture, index) => (
            <PictureRow
              key={picture.id}
              picture={picture}
              index={index}
              count={pictures.length}
              arranging={mayEdit ? arranging : null}
            />
          ))}
        </ol>
      )}
      {mayEdit &&
        (pictures.length < most ? (
          <UploadField productId={product.id} left={most - pictures.length} />
        ) : (
          <p className="text-cumin">{words.full}</p>
        ))}
    </section>
  );
}
