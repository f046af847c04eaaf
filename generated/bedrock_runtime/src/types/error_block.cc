// Writes ErrorBlock as JSON.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/types/error_block.h"

#include "outcrop/internal/json_writer.h"
#include "write_json.h"

namespace outcrop::bedrock_runtime {

void write_json(internal::JsonWriter& writer, const ErrorBlock& in) {
  writer.begin_object();
  writer.member("message", in.message);
  writer.end_object();
}

}  // namespace outcrop::bedrock_runtime
