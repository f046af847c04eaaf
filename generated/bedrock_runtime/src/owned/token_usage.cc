// Makes TokenUsage and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/owned/token_usage.h"

#include "outcrop/bedrock_runtime/to_owned.h"
#include "outcrop/bedrock_runtime/views/token_usage.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_runtime {

CacheDetail to_owned(const CacheDetailView& view) {
  CacheDetail owned;
  internal::own(owned.ttl, view.ttl);
  internal::own(owned.input_tokens, view.input_tokens);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CacheDetail& in) {
  writer.begin_object();
  writer.member("ttl", in.ttl);
  writer.member("inputTokens", in.input_tokens);
  writer.end_object();
}

TokenUsage to_owned(const TokenUsageView& view) {
  TokenUsage owned;
  internal::own(owned.input_tokens, view.input_tokens);
  internal::own(owned.output_tokens, view.output_tokens);
  internal::own(owned.total_tokens, view.total_tokens);
  internal::own(owned.cache_read_input_tokens, view.cache_read_input_tokens);
  internal::own(owned.cache_write_input_tokens, view.cache_write_input_tokens);
  internal::own(owned.cache_details, view.cache_details);
  return owned;
}

void write_json(internal::JsonWriter& writer, const TokenUsage& in) {
  writer.begin_object();
  writer.member("inputTokens", in.input_tokens);
  writer.member("outputTokens", in.output_tokens);
  writer.member("totalTokens", in.total_tokens);
  writer.member("cacheReadInputTokens", in.cache_read_input_tokens);
  writer.member("cacheWriteInputTokens", in.cache_write_input_tokens);
  writer.member("cacheDetails", in.cache_details);
  writer.end_object();
}

}  // namespace outcrop::bedrock_runtime
