// Client::get_agent: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/get_agent.h"

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

constexpr internal::Field get_agent_fields[] = {
    {"agent", &schemas::agent_type, offsetof(GetAgentView, agent), internal::Slot::plain},
};
constexpr internal::Schema get_agent_schema =
    internal::structure_schema<GetAgentView>("GetAgentResponse", get_agent_fields);
constexpr internal::OutputSchema get_agent_output{
    .view = &get_agent_schema,
    .body = &get_agent_schema,
    .needs_body = true,
};
constexpr internal::Operation get_agent_operation{
    .service = &common::service,
    .name = "GetAgent",
    .errors = common::errors,
    .output = &get_agent_output,
};

internal::HttpRequest encode(const GetAgentRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/agents/"};
  out.label("agentId", in.agent_id).segment("/");
  return out;
}

std::string get_agent_reasons(const GetAgentView& output) {
  internal::PathValues reasons;
  for (const auto& item2 : output.agent.failure_reasons) reasons.add(std::string_view(item2));
  return reasons.joined();
}

constexpr internal::WaiterSpec judge_agent_created_spec{"AgentCreated", std::chrono::seconds(2),
                                                        std::chrono::seconds(30), std::chrono::seconds(1800)};

internal::Verdict judge_agent_created(const internal::WaitAnswer<GetAgentView>& answer) {
  if (answer.view) {
    const GetAgentView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.agent.agent_status.text()));
    if (values.first_of({"NOT_PREPARED", "PREPARED"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"FAILED", "DELETING"}))
      return internal::ruled_out(*state, get_agent_reasons(output));
  }
  return internal::WaitState::none;
}

constexpr internal::WaiterSpec judge_agent_deleted_spec{"AgentDeleted", std::chrono::seconds(2),
                                                        std::chrono::seconds(30), std::chrono::seconds(1800)};

internal::Verdict judge_agent_deleted(const internal::WaitAnswer<GetAgentView>& answer) {
  if (answer.view) {
    const GetAgentView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.agent.agent_status.text()));
    if (const auto state = values.first_of({"FAILED"})) return internal::ruled_out(*state, get_agent_reasons(output));
  }
  if (answer.error && answer.error->code == "ResourceNotFoundException") return internal::WaitState::success;
  return internal::WaitState::none;
}

constexpr internal::WaiterSpec judge_agent_prepared_spec{"AgentPrepared", std::chrono::seconds(2),
                                                         std::chrono::seconds(30), std::chrono::seconds(1800)};

internal::Verdict judge_agent_prepared(const internal::WaitAnswer<GetAgentView>& answer) {
  if (answer.view) {
    const GetAgentView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.agent.agent_status.text()));
    if (values.first_of({"PREPARED"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"FAILED", "DELETING"}))
      return internal::ruled_out(*state, get_agent_reasons(output));
  }
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetAgentRequest& in) {
  writer.begin_object();
  writer.member("agentId", in.agent_id);
  writer.end_object();
}

const internal::Schema& schema_of(const GetAgentView*) { return get_agent_schema; }

Response<GetAgentView> Client::get_agent(const GetAgentRequest& request, const CallOptions& options) const {
  return internal::call<GetAgentView>(*connection_, get_agent_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetAgentRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_agent_operation, encode(request), options);
}

Response<GetAgentView> Client::wait_until_agent_created(const GetAgentRequest& request,
                                                        const WaitOptions<GetAgentView>& options) const {
  return internal::wait_until<GetAgentView>(
      *connection_, get_agent_operation, encode(request),
      internal::wait_plan(judge_agent_created_spec, options, judge_agent_created));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_agent_created(const internal::AsyncTarget& target,
                                                          const GetAgentRequest& request,
                                                          const WaitOptions<GetAgentView>& options) {
  return internal::make_pending_wait(target, get_agent_operation, encode(request),
                                     internal::wait_plan(judge_agent_created_spec, options, judge_agent_created));
}

Response<GetAgentView> Client::wait_until_agent_deleted(const GetAgentRequest& request,
                                                        const WaitOptions<GetAgentView>& options) const {
  return internal::wait_until<GetAgentView>(
      *connection_, get_agent_operation, encode(request),
      internal::wait_plan(judge_agent_deleted_spec, options, judge_agent_deleted));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_agent_deleted(const internal::AsyncTarget& target,
                                                          const GetAgentRequest& request,
                                                          const WaitOptions<GetAgentView>& options) {
  return internal::make_pending_wait(target, get_agent_operation, encode(request),
                                     internal::wait_plan(judge_agent_deleted_spec, options, judge_agent_deleted));
}

Response<GetAgentView> Client::wait_until_agent_prepared(const GetAgentRequest& request,
                                                         const WaitOptions<GetAgentView>& options) const {
  return internal::wait_until<GetAgentView>(
      *connection_, get_agent_operation, encode(request),
      internal::wait_plan(judge_agent_prepared_spec, options, judge_agent_prepared));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_agent_prepared(const internal::AsyncTarget& target,
                                                           const GetAgentRequest& request,
                                                           const WaitOptions<GetAgentView>& options) {
  return internal::make_pending_wait(target, get_agent_operation, encode(request),
                                     internal::wait_plan(judge_agent_prepared_spec, options, judge_agent_prepared));
}

}  // namespace outcrop::bedrock_agent
