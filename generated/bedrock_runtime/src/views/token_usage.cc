// Decode tables of TokenUsageView and the shapes that only it holds.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/views/token_usage.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_runtime {
namespace {

constexpr internal::Field cache_detail_fields[] = {
    {"ttl", &schemas::cache_ttl_type, offsetof(CacheDetailView, ttl), internal::Slot::plain},
    {"inputTokens", &internal::int32_type, offsetof(CacheDetailView, input_tokens), internal::Slot::plain},
};

constexpr internal::Type token_usage_cache_details_type =
    internal::list_type<CacheDetailView>(schemas::cache_detail_type);
constexpr internal::Field token_usage_fields[] = {
    {"inputTokens", &internal::int32_type, offsetof(TokenUsageView, input_tokens), internal::Slot::plain},
    {"outputTokens", &internal::int32_type, offsetof(TokenUsageView, output_tokens), internal::Slot::plain},
    {"totalTokens", &internal::int32_type, offsetof(TokenUsageView, total_tokens), internal::Slot::plain},
    {"cacheReadInputTokens", &internal::int32_type, offsetof(TokenUsageView, cache_read_input_tokens),
     internal::Slot::optional},
    {"cacheWriteInputTokens", &internal::int32_type, offsetof(TokenUsageView, cache_write_input_tokens),
     internal::Slot::optional},
    {"cacheDetails", &token_usage_cache_details_type, offsetof(TokenUsageView, cache_details), internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema cache_detail_schema =
    internal::structure_schema<CacheDetailView>("CacheDetail", cache_detail_fields);
constinit const internal::Type cache_detail_type = internal::structure_type<CacheDetailView>(cache_detail_schema);

constinit const internal::Schema token_usage_schema =
    internal::structure_schema<TokenUsageView>("TokenUsage", token_usage_fields);
constinit const internal::Type token_usage_type = internal::structure_type<TokenUsageView>(token_usage_schema);

}  // namespace schemas

const internal::Schema& schema_of(const CacheDetailView*) { return schemas::cache_detail_schema; }
const internal::Schema& schema_of(const TokenUsageView*) { return schemas::token_usage_schema; }

}  // namespace outcrop::bedrock_runtime
