// Writes CachePointBlock as JSON.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/types/cache_point_block.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_runtime {

void write_json(internal::JsonWriter& writer, const CachePointBlock& in) {
  writer.begin_object();
  writer.required("type", in.type);
  writer.member("ttl", in.ttl);
  writer.end_object();
}

}  // namespace outcrop::bedrock_runtime
