// Makes Talk: the output of Client::talk, owned of views, and writes JSON.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/owned/operations/talk.h"

#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"
#include "outcrop/kitchen_sink/operations/talk.h"
#include "outcrop/kitchen_sink/to_owned.h"

namespace outcrop::kitchen_sink {

Talk to_owned(const TalkView& view) {
  Talk owned;
  internal::own(owned.table, view.table);
  return owned;
}

void write_json(internal::JsonWriter& writer, const Talk& in) {
  writer.begin_object();
  writer.member("X-Table", in.table);
  writer.end_object();
}

}  // namespace outcrop::kitchen_sink
