// Makes ResultShape of views, and writes JSON.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/owned/result_shape.h"

#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"
#include "outcrop/kitchen_sink/to_owned.h"
#include "outcrop/kitchen_sink/views/result_shape.h"

namespace outcrop::kitchen_sink {

ResultShape to_owned(const ResultShapeView& view) {
  ResultShape owned;
  internal::own(owned.next, view.next);
  internal::own(owned.jars_by_name, view.jars_by_name);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ResultShape& in) {
  writer.begin_object();
  writer.member("next", in.next);
  writer.member("jarsByName", in.jars_by_name);
  writer.end_object();
}

}  // namespace outcrop::kitchen_sink
