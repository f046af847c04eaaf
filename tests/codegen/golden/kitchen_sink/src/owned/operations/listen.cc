// Makes Listen: the output of Client::listen, owned of views, and writes JSON.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/owned/operations/listen.h"

#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"
#include "outcrop/kitchen_sink/operations/listen.h"
#include "outcrop/kitchen_sink/to_owned.h"

namespace outcrop::kitchen_sink {

Listen to_owned(const ListenView& view) {
  Listen owned;
  internal::own(owned.table, view.table);
  return owned;
}

void write_json(internal::JsonWriter& writer, const Listen& in) {
  writer.begin_object();
  writer.member("X-Table", in.table);
  writer.end_object();
}

}  // namespace outcrop::kitchen_sink
