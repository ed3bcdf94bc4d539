// A source in its place: plain text, the cited lines marked and in view. Never HTML, never Markdown.
import { useEffect, useRef } from 'react'

export default function Passage() {
  const text = useRef(null)
  const marked = useRef(null)
  useEffect(() => {
    // Only the text scrolls, so that the source's name stays in sight; a third of it stays above the mark.
    const box = text.current
    if (box && marked.current) box.scrollTop = marked.current.offsetTop - box.offsetTop - box.clientHeight / 3
  }, [props.where, props.marked])
  return (
    <section className="sc-passage" aria-label={'Source: ' + props.where}>
      {props.heading && <p className="sc-heading">{props.heading}</p>}
      <p className="sc-where">{props.where}</p>
      <div className="sc-text" ref={text} tabIndex={0} role="region" aria-label="The text around it">
        {props.cutBefore && <span className="sc-cut">…</span>}
        {props.before}
        <mark ref={marked}>{props.marked}</mark>
        {props.after}
        {props.cutAfter && <span className="sc-cut">…</span>}
      </div>
    </section>
  )
}
