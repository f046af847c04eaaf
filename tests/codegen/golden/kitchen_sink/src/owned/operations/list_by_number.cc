// Makes ListByNumber: the output of Client::list_by_number, owned of views, and writes JSON.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/owned/operations/list_by_number.h"

#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"
#include "outcrop/kitchen_sink/operations/list_by_number.h"
#include "outcrop/kitchen_sink/to_owned.h"

namespace outcrop::kitchen_sink {

ListByNumber to_owned(const ListByNumberView& view) {
  ListByNumber owned;
  internal::own(owned.offset, view.offset);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListByNumber& in) {
  writer.begin_object();
  writer.member("offset", in.offset);
  writer.end_object();
}

}  // namespace outcrop::kitchen_sink
