// Makes EchoStructure: the output of Client::echo_structure, owned of views, and writes JSON.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/owned/operations/echo_structure.h"

#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"
#include "outcrop/kitchen_sink/operations/echo_structure.h"
#include "outcrop/kitchen_sink/to_owned.h"

namespace outcrop::kitchen_sink {

EchoStructure to_owned(const EchoStructureView& view) {
  EchoStructure owned;
  internal::own(owned.payload, view.payload);
  internal::own(owned.kind, view.kind);
  return owned;
}

void write_json(internal::JsonWriter& writer, const EchoStructure& in) {
  writer.begin_object();
  writer.member("payload", in.payload);
  writer.member("Content-Type", in.kind);
  writer.end_object();
}

}  // namespace outcrop::kitchen_sink
