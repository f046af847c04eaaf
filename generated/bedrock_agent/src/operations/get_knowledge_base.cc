// Client::get_knowledge_base: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/get_knowledge_base.h"

#include <chrono>
#include <cstddef>
#include <string>
#include <utility>

#include "outcrop/bedrock_agent/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "outcrop/internal/wait.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Field get_knowledge_base_fields[] = {
    {"knowledgeBase", &schemas::knowledge_base_type, offsetof(GetKnowledgeBaseView, knowledge_base),
     internal::Slot::plain},
};
constexpr internal::Schema get_knowledge_base_schema =
    internal::structure_schema<GetKnowledgeBaseView>("GetKnowledgeBaseResponse", get_knowledge_base_fields);
constexpr internal::OutputSchema get_knowledge_base_output{
    .view = &get_knowledge_base_schema,
    .body = &get_knowledge_base_schema,
    .needs_body = true,
};
constexpr internal::Operation get_knowledge_base_operation{
    .service = &common::service,
    .name = "GetKnowledgeBase",
    .errors = common::errors,
    .output = &get_knowledge_base_output,
};

internal::HttpRequest encode(const GetKnowledgeBaseRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/knowledgebases/"};
  out.label("knowledgeBaseId", in.knowledge_base_id);
  return out;
}

std::string get_knowledge_base_reasons(const GetKnowledgeBaseView& output) {
  internal::PathValues reasons;
  for (const auto& item2 : output.knowledge_base.failure_reasons) reasons.add(std::string_view(item2));
  return reasons.joined();
}

constexpr internal::WaiterSpec judge_knowledge_base_active_spec{"KnowledgeBaseActive", std::chrono::seconds(5),
                                                                std::chrono::seconds(60), std::chrono::seconds(7200)};

internal::Verdict judge_knowledge_base_active(const internal::WaitAnswer<GetKnowledgeBaseView>& answer) {
  if (answer.view) {
    const GetKnowledgeBaseView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.knowledge_base.status.text()));
    if (values.first_of({"ACTIVE"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"FAILED", "UPDATE_UNSUCCESSFUL", "DELETING", "DELETE_UNSUCCESSFUL"}))
      return internal::ruled_out(*state, get_knowledge_base_reasons(output));
  }
  return internal::WaitState::none;
}

constexpr internal::WaiterSpec judge_knowledge_base_deleted_spec{"KnowledgeBaseDeleted", std::chrono::seconds(5),
                                                                 std::chrono::seconds(60), std::chrono::seconds(7200)};

internal::Verdict judge_knowledge_base_deleted(const internal::WaitAnswer<GetKnowledgeBaseView>& answer) {
  if (answer.view) {
    const GetKnowledgeBaseView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.knowledge_base.status.text()));
    if (const auto state = values.first_of({"FAILED", "DELETE_UNSUCCESSFUL"}))
      return internal::ruled_out(*state, get_knowledge_base_reasons(output));
  }
  if (answer.error && answer.error->code == "ResourceNotFoundException") return internal::WaitState::success;
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetKnowledgeBaseRequest& in) {
  writer.begin_object();
  writer.member("knowledgeBaseId", in.knowledge_base_id);
  writer.end_object();
}

const internal::Schema& schema_of(const GetKnowledgeBaseView*) { return get_knowledge_base_schema; }

Response<GetKnowledgeBaseView> Client::get_knowledge_base(const GetKnowledgeBaseRequest& request,
                                                          const CallOptions& options) const {
  return internal::call<GetKnowledgeBaseView>(*connection_, get_knowledge_base_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetKnowledgeBaseRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_knowledge_base_operation, encode(request), options);
}

Response<GetKnowledgeBaseView> Client::wait_until_knowledge_base_active(
    const GetKnowledgeBaseRequest& request, const WaitOptions<GetKnowledgeBaseView>& options) const {
  return internal::wait_until<GetKnowledgeBaseView>(
      *connection_, get_knowledge_base_operation, encode(request),
      internal::wait_plan(judge_knowledge_base_active_spec, options, judge_knowledge_base_active));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_knowledge_base_active(const internal::AsyncTarget& target,
                                                                  const GetKnowledgeBaseRequest& request,
                                                                  const WaitOptions<GetKnowledgeBaseView>& options) {
  return internal::make_pending_wait(
      target, get_knowledge_base_operation, encode(request),
      internal::wait_plan(judge_knowledge_base_active_spec, options, judge_knowledge_base_active));
}

Response<GetKnowledgeBaseView> Client::wait_until_knowledge_base_deleted(
    const GetKnowledgeBaseRequest& request, const WaitOptions<GetKnowledgeBaseView>& options) const {
  return internal::wait_until<GetKnowledgeBaseView>(
      *connection_, get_knowledge_base_operation, encode(request),
      internal::wait_plan(judge_knowledge_base_deleted_spec, options, judge_knowledge_base_deleted));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_knowledge_base_deleted(const internal::AsyncTarget& target,
                                                                   const GetKnowledgeBaseRequest& request,
                                                                   const WaitOptions<GetKnowledgeBaseView>& options) {
  return internal::make_pending_wait(
      target, get_knowledge_base_operation, encode(request),
      internal::wait_plan(judge_knowledge_base_deleted_spec, options, judge_knowledge_base_deleted));
}

}  // namespace outcrop::bedrock_agent
