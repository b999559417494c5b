import { useEffect, useRef, useState } from 'preact/hooks';
import { ask, useAsk, type Problem } from '../api';
import { AroundDocument, type AroundQueryVariables } from '../generated/graphql';
import { Failure, Skeleton } from '../page';
import { maxNodes, merge, PictureFrame, type Picture } from '../picture';
import { fileNameOf } from '../sharing';
import type { EntityHead, View } from './types';
import { pictureOf } from './utils';

const firstNodes = 40;
// The largest page that the API gives.
const mostAtOnce = 100;

/** Who is around an entity. Drawn when it comes into sight; each name can show its own neighbours. */
export function Neighbourhood(props: { readonly entity: EntityHead; readonly view: View }) {
  const { entity, view } = props;
  const place = useRef<HTMLElement>(null);
  const [seen, setSeen] = useState(false);
  const [picked, setPicked] = useState<string | null>(null);
  const [added, setAdded] = useState<{ readonly key: string; readonly pictures: readonly Picture[]; readonly cut: boolean }>({ key: '', pictures: [], cut: false });
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    if (place.current === null) {
      return undefined;
    }
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && setSeen(true), { rootMargin: '200px' });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  const variables = (id: string, first: number): AroundQueryVariables => ({
    id,
    first,
    types: view.type === null ? null : [view.type],
    filter: { includeUnnamed: view.unnamed, ...(view.at === null ? {} : { validAt: view.at }) },
  });
  const question = variables(entity.id, firstNodes);
  const key = JSON.stringify(question);
  const asked = useAsk(AroundDocument, seen ? question : null);
  const around = asked.data?.neighbourhood ?? null;
  const mine = added.key === key ? added : { key, pictures: [], cut: false };
  const expand = async (id: string, first: number) => {
    const answer = await ask(AroundDocument, variables(id, first));
    setProblem(answer.ok ? null : answer.problem);
    if (answer.ok && answer.data.neighbourhood !== null) {
      const next = answer.data.neighbourhood;
      setAdded({ key, pictures: [...mine.pictures, pictureOf(next, entity.id)], cut: mine.cut || next.truncated });
    }
  };
  const picture = around === null ? null : mine.pictures.reduce(merge, pictureOf(around, entity.id));
  return (
    <section id="picture" ref={place} aria-labelledby="picture-title">
      <h2 id="picture-title">Around <bdi>{entity.name}</bdi></h2>
      {asked.problem !== null && <Failure problem={asked.problem} again={asked.again} />}
      {problem !== null && <Failure problem={problem} />}
      {picture === null && asked.problem === null && <Skeleton lines={5} />}
      {picture !== null && picture.nodes.length < 2 && <p>Nothing is tied to it under these conditions.</p>}
      {picture !== null && picture.nodes.length >= 2 && (
        <PictureFrame title={`Around ${entity.name}`} fileName={(ending) => fileNameOf(`around-${entity.name}`, ending)} picture={picture} layout="around" picked={picked} onPick={setPicked}>
          {picked !== null && picture.nodes.length < maxNodes && <button type="button" class="quiet" onClick={() => void expand(picked, firstNodes)}>Show its neighbours</button>}
        </PictureFrame>
      )}
      {around?.truncated === true && mine.pictures.length === 0 && (
        <p class="note">Only the {firstNodes} names that are tied best are shown. <button type="button" class="quiet" onClick={() => void expand(entity.id, mostAtOnce)}>Show up to {mostAtOnce}</button></p>
      )}
      {picture !== null && picture.nodes.length >= maxNodes && <p class="note">A picture shows at most {maxNodes} names; choose a type or a time above.</p>}
    </section>
  );
}
