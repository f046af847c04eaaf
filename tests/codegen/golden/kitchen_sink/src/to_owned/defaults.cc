// Copies of the shapes that are parts of answers and of requests.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/types/defaults.h"

#include "outcrop/internal/own.h"
#include "outcrop/kitchen_sink/to_owned.h"
#include "outcrop/kitchen_sink/views/defaults.h"

namespace outcrop::kitchen_sink {

Defaults to_owned(const DefaultsView& view) {
  Defaults owned;
  internal::own(owned.text, view.text);
  internal::own(owned.flag, view.flag);
  internal::own(owned.count, view.count);
  internal::own(owned.ratio, view.ratio);
  internal::own(owned.room, view.room);
  internal::own(owned.size, view.size);
  internal::own(owned.when, view.when);
  internal::own(owned.bytes, view.bytes);
  internal::own(owned.list, view.list);
  internal::own(owned.map, view.map);
  internal::own(owned.document, view.document);
  internal::own(owned.free, view.free);
  internal::own(owned.nothing, view.nothing);
  internal::own(owned.smallest, view.smallest);
  return owned;
}

}  // namespace outcrop::kitchen_sink
