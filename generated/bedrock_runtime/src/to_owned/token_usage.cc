// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/views/token_usage.h"

#include "outcrop/bedrock_runtime/to_owned.h"
#include "outcrop/bedrock_runtime/types/converse_stream_output.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_runtime {

CacheDetail to_owned(const CacheDetailView& view) {
  CacheDetail owned;
  internal::own(owned.ttl, view.ttl);
  internal::own(owned.input_tokens, view.input_tokens);
  return owned;
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

}  // namespace outcrop::bedrock_runtime
