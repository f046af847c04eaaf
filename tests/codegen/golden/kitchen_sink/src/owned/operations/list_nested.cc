// Makes ListNested: the output of Client::list_nested, owned of views, and writes JSON.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/owned/operations/list_nested.h"

#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"
#include "outcrop/kitchen_sink/operations/list_nested.h"
#include "outcrop/kitchen_sink/to_owned.h"

namespace outcrop::kitchen_sink {

ListNested to_owned(const ListNestedView& view) {
  ListNested owned;
  internal::own(owned.result, view.result);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListNested& in) {
  writer.begin_object();
  writer.member("result", in.result);
  writer.end_object();
}

}  // namespace outcrop::kitchen_sink
