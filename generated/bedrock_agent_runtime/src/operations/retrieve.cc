// Client::retrieve: how its request is written and its answer read.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/operations/retrieve.h"

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

constexpr internal::Type retrieve_retrieval_results_type =
    internal::list_type<KnowledgeBaseRetrievalResultView>(schemas::knowledge_base_retrieval_result_type);
constexpr internal::Field retrieve_fields[] = {
    {"retrievalResults", &retrieve_retrieval_results_type, offsetof(RetrieveView, retrieval_results),
     internal::Slot::plain, true},
    {"guardrailAction", &schemas::guadrail_action_type, offsetof(RetrieveView, guardrail_action),
     internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(RetrieveView, next_token), internal::Slot::optional},
};
constexpr internal::Schema retrieve_schema =
    internal::structure_schema<RetrieveView>("RetrieveResponse", retrieve_fields);
constexpr internal::OutputSchema retrieve_output{
    .view = &retrieve_schema,
    .body = &retrieve_schema,
    .needs_body = true,
};
constexpr internal::Operation retrieve_operation{
    .service = &common::service,
    .name = "Retrieve",
    .errors = common::errors,
    .output = &retrieve_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const RetrieveRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/knowledgebases/"};
  out.label("knowledgeBaseId", in.knowledge_base_id).segment("/retrieve");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("retrievalQuery", in.retrieval_query);
    writer.member("retrievalConfiguration", in.retrieval_configuration);
    writer.member("guardrailConfiguration", in.guardrail_configuration);
    writer.member("nextToken", in.next_token);
    writer.member("userContext", in.user_context);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const RetrieveRequest& in) {
  writer.begin_object();
  writer.member("knowledgeBaseId", in.knowledge_base_id);
  writer.sensitive().member("retrievalQuery", in.retrieval_query);
  writer.member("retrievalConfiguration", in.retrieval_configuration);
  writer.member("guardrailConfiguration", in.guardrail_configuration);
  writer.member("nextToken", in.next_token);
  writer.sensitive().member("userContext", in.user_context);
  writer.end_object();
}

const internal::Schema& schema_of(const RetrieveView*) { return retrieve_schema; }

Response<RetrieveView> Client::retrieve(const RetrieveRequest& request, const CallOptions& options) const {
  return internal::call<RetrieveView>(*connection_, retrieve_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const RetrieveRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, retrieve_operation, encode(request), options);
}

Pages<RetrieveView> Client::retrieve_pages(RetrieveRequest request, const CallOptions& options) const {
  return internal::pages<RetrieveView>(
      connection_, retrieve_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const RetrieveView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<RetrieveView, KnowledgeBaseRetrievalResultView> Client::retrieve_items(RetrieveRequest request,
                                                                             const CallOptions& options) const {
  return {retrieve_pages(std::move(request), options), [](const RetrieveView& page) { return page.retrieval_results; }};
}

}  // namespace outcrop::bedrock_agent_runtime
