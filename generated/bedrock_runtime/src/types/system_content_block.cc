// Writes SystemContentBlock as JSON.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/types/system_content_block.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_runtime {

void write_json(internal::JsonWriter& writer, const SystemContentBlock& in) {
  writer.exactly_one("SystemContentBlock", in.text.has_value() + in.guard_content.has_value() +
                                               in.cache_point.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("text", in.text);
  writer.member("guardContent", in.guard_content);
  writer.member("cachePoint", in.cache_point);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_runtime
