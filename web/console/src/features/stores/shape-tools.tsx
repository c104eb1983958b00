import { Button } from '@shikanji/ui/button';
import type { Drawing } from './use-shape';
import { without } from './zone-shape';
import { words } from './words-zones';

export function ShapeTools({ drawing }: { drawing: Drawing }) {
  const { ring, selected } = drawing;
  return (
    <div className="flex flex-wrap gap-2">
      {drawing.canClose && <Button onClick={drawing.close}>{words.close}</Button>}
      <Button look="outline" disabled={!drawing.canUndo} onClick={drawing.undo}>
        {words.undo}
      </Button>
      {selected !== null && (
        <Button look="outline" onClick={() => drawing.change(without(ring, selected))}>
          {words.removeThis(selected + 1)}
        </Button>
      )}
      {ring.length > 0 && (
        <Button look="plain" onClick={() => drawing.replace([])}>
          {words.redraw}
        </Button>
      )}
    </div>
  );
}
