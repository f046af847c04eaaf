// Client::rerank: how its request is written and its answer read.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/operations/rerank.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agent_runtime/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agent_runtime {
namespace {

constexpr internal::Type rerank_results_type = internal::list_type<RerankResultView>(schemas::rerank_result_type);
constexpr internal::Field rerank_fields[] = {
    {"results", &rerank_results_type, offsetof(RerankView, results), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(RerankView, next_token), internal::Slot::optional},
};
constexpr internal::Schema rerank_schema = internal::structure_schema<RerankView>("RerankResponse", rerank_fields);
constexpr internal::OutputSchema rerank_output{
    .view = &rerank_schema,
    .body = &rerank_schema,
    .needs_body = true,
};
constexpr internal::Operation rerank_operation{
    .service = &common::service,
    .name = "Rerank",
    .errors = common::errors,
    .output = &rerank_output,
    .output_token = "nextToken",
    .model_invocation = true,
};

internal::HttpRequest encode(const RerankRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/rerank"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("queries", in.queries);
    writer.required("sources", in.sources);
    writer.required("rerankingConfiguration", in.reranking_configuration);
    writer.member("nextToken", in.next_token);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const RerankRequest& in) {
  writer.begin_object();
  writer.sensitive().member("queries", in.queries);
  writer.sensitive().member("sources", in.sources);
  writer.member("rerankingConfiguration", in.reranking_configuration);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

const internal::Schema& schema_of(const RerankView*) { return rerank_schema; }

Response<RerankView> Client::rerank(const RerankRequest& request, const CallOptions& options) const {
  return internal::call<RerankView>(*connection_, rerank_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const RerankRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, rerank_operation, encode(request), options);
}

Pages<RerankView> Client::rerank_pages(RerankRequest request, const CallOptions& options) const {
  return internal::pages<RerankView>(
      connection_, rerank_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const RerankView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<RerankView, RerankResultView> Client::rerank_items(RerankRequest request, const CallOptions& options) const {
  return {rerank_pages(std::move(request), options), [](const RerankView& page) { return page.results; }};
}

}  // namespace outcrop::bedrock_agent_runtime
