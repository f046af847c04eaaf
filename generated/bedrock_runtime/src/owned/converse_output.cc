// Makes ConverseOutput of views, and writes JSON.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/owned/converse_output.h"

#include "outcrop/bedrock_runtime/to_owned.h"
#include "outcrop/bedrock_runtime/views/converse_output.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_runtime {

ConverseOutput to_owned(const ConverseOutputView& view) {
  ConverseOutput owned;
  internal::own(owned.message, view.message);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ConverseOutput& in) {
  writer.exactly_one("ConverseOutput", in.message.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("message", in.message);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_runtime
