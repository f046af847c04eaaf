// Client::count_tokens: how its request is written and its answer read.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/operations/count_tokens.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_runtime/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_runtime {
namespace {

constexpr internal::Field count_tokens_fields[] = {
    {"inputTokens", &internal::int32_type, offsetof(CountTokensView, input_tokens), internal::Slot::plain},
};
constexpr internal::Schema count_tokens_schema =
    internal::structure_schema<CountTokensView>("CountTokensResponse", count_tokens_fields);
constexpr internal::OutputSchema count_tokens_output{
    .view = &count_tokens_schema,
    .body = &count_tokens_schema,
    .needs_body = true,
};
constexpr internal::Operation count_tokens_operation{
    .service = &common::service,
    .name = "CountTokens",
    .errors = common::errors,
    .output = &count_tokens_output,
};

internal::HttpRequest encode(const CountTokensRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/model/"};
  out.label("modelId", in.model_id).segment("/count-tokens");
  out.json_object([&](internal::JsonWriter& writer) { writer.required("input", in.input); });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CountTokensRequest& in) {
  writer.begin_object();
  writer.member("modelId", in.model_id);
  writer.member("input", in.input);
  writer.end_object();
}

const internal::Schema& schema_of(const CountTokensView*) { return count_tokens_schema; }

Response<CountTokensView> Client::count_tokens(const CountTokensRequest& request, const CallOptions& options) const {
  return internal::call<CountTokensView>(*connection_, count_tokens_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CountTokensRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, count_tokens_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_runtime
