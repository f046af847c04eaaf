// Client::get_agent_version: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/get_agent_version.h"

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

constexpr internal::Field get_agent_version_fields[] = {
    {"agentVersion", &schemas::agent_version_type, offsetof(GetAgentVersionView, agent_version), internal::Slot::plain},
};
constexpr internal::Schema get_agent_version_schema =
    internal::structure_schema<GetAgentVersionView>("GetAgentVersionResponse", get_agent_version_fields);
constexpr internal::OutputSchema get_agent_version_output{
    .view = &get_agent_version_schema,
    .body = &get_agent_version_schema,
    .needs_body = true,
};
constexpr internal::Operation get_agent_version_operation{
    .service = &common::service,
    .name = "GetAgentVersion",
    .errors = common::errors,
    .output = &get_agent_version_output,
};

internal::HttpRequest encode(const GetAgentVersionRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/agents/"};
  out.label("agentId", in.agent_id).segment("/agentversions/").label("agentVersion", in.agent_version).segment("/");
  return out;
}

std::string get_agent_version_reasons(const GetAgentVersionView& output) {
  internal::PathValues reasons;
  for (const auto& item2 : output.agent_version.failure_reasons) reasons.add(std::string_view(item2));
  return reasons.joined();
}

constexpr internal::WaiterSpec judge_agent_version_deleted_spec{"AgentVersionDeleted", std::chrono::seconds(2),
                                                                std::chrono::seconds(30), std::chrono::seconds(1800)};

internal::Verdict judge_agent_version_deleted(const internal::WaitAnswer<GetAgentVersionView>& answer) {
  if (answer.view) {
    const GetAgentVersionView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.agent_version.agent_status.text()));
    if (const auto state = values.first_of({"FAILED"}))
      return internal::ruled_out(*state, get_agent_version_reasons(output));
  }
  if (answer.error && answer.error->code == "ResourceNotFoundException") return internal::WaitState::success;
  return internal::WaitState::none;
}

constexpr internal::WaiterSpec judge_agent_version_prepared_spec{"AgentVersionPrepared", std::chrono::seconds(2),
                                                                 std::chrono::seconds(30), std::chrono::seconds(1800)};

internal::Verdict judge_agent_version_prepared(const internal::WaitAnswer<GetAgentVersionView>& answer) {
  if (answer.view) {
    const GetAgentVersionView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.agent_version.agent_status.text()));
    if (values.first_of({"PREPARED"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"FAILED", "DELETING"}))
      return internal::ruled_out(*state, get_agent_version_reasons(output));
  }
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetAgentVersionRequest& in) {
  writer.begin_object();
  writer.member("agentId", in.agent_id);
  writer.member("agentVersion", in.agent_version);
  writer.end_object();
}

const internal::Schema& schema_of(const GetAgentVersionView*) { return get_agent_version_schema; }

Response<GetAgentVersionView> Client::get_agent_version(const GetAgentVersionRequest& request,
                                                        const CallOptions& options) const {
  return internal::call<GetAgentVersionView>(*connection_, get_agent_version_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetAgentVersionRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_agent_version_operation, encode(request), options);
}

Response<GetAgentVersionView> Client::wait_until_agent_version_deleted(
    const GetAgentVersionRequest& request, const WaitOptions<GetAgentVersionView>& options) const {
  return internal::wait_until<GetAgentVersionView>(
      *connection_, get_agent_version_operation, encode(request),
      internal::wait_plan(judge_agent_version_deleted_spec, options, judge_agent_version_deleted));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_agent_version_deleted(const internal::AsyncTarget& target,
                                                                  const GetAgentVersionRequest& request,
                                                                  const WaitOptions<GetAgentVersionView>& options) {
  return internal::make_pending_wait(
      target, get_agent_version_operation, encode(request),
      internal::wait_plan(judge_agent_version_deleted_spec, options, judge_agent_version_deleted));
}

Response<GetAgentVersionView> Client::wait_until_agent_version_prepared(
    const GetAgentVersionRequest& request, const WaitOptions<GetAgentVersionView>& options) const {
  return internal::wait_until<GetAgentVersionView>(
      *connection_, get_agent_version_operation, encode(request),
      internal::wait_plan(judge_agent_version_prepared_spec, options, judge_agent_version_prepared));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_agent_version_prepared(const internal::AsyncTarget& target,
                                                                   const GetAgentVersionRequest& request,
                                                                   const WaitOptions<GetAgentVersionView>& options) {
  return internal::make_pending_wait(
      target, get_agent_version_operation, encode(request),
      internal::wait_plan(judge_agent_version_prepared_spec, options, judge_agent_version_prepared));
}

}  // namespace outcrop::bedrock_agent
