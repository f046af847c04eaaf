// Client::get_agent_alias: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/get_agent_alias.h"

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

constexpr internal::Field get_agent_alias_fields[] = {
    {"agentAlias", &schemas::agent_alias_type, offsetof(GetAgentAliasView, agent_alias), internal::Slot::plain},
};
constexpr internal::Schema get_agent_alias_schema =
    internal::structure_schema<GetAgentAliasView>("GetAgentAliasResponse", get_agent_alias_fields);
constexpr internal::OutputSchema get_agent_alias_output{
    .view = &get_agent_alias_schema,
    .body = &get_agent_alias_schema,
    .needs_body = true,
};
constexpr internal::Operation get_agent_alias_operation{
    .service = &common::service,
    .name = "GetAgentAlias",
    .errors = common::errors,
    .output = &get_agent_alias_output,
};

internal::HttpRequest encode(const GetAgentAliasRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/agents/"};
  out.label("agentId", in.agent_id).segment("/agentaliases/").label("agentAliasId", in.agent_alias_id).segment("/");
  return out;
}

std::string get_agent_alias_reasons(const GetAgentAliasView& output) {
  internal::PathValues reasons;
  for (const auto& item2 : output.agent_alias.failure_reasons) reasons.add(std::string_view(item2));
  return reasons.joined();
}

constexpr internal::WaiterSpec judge_agent_alias_deleted_spec{"AgentAliasDeleted", std::chrono::seconds(2),
                                                              std::chrono::seconds(30), std::chrono::seconds(1800)};

internal::Verdict judge_agent_alias_deleted(const internal::WaitAnswer<GetAgentAliasView>& answer) {
  if (answer.view) {
    const GetAgentAliasView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.agent_alias.agent_alias_status.text()));
    if (const auto state = values.first_of({"FAILED"}))
      return internal::ruled_out(*state, get_agent_alias_reasons(output));
  }
  if (answer.error && answer.error->code == "ResourceNotFoundException") return internal::WaitState::success;
  return internal::WaitState::none;
}

constexpr internal::WaiterSpec judge_agent_alias_prepared_spec{"AgentAliasPrepared", std::chrono::seconds(2),
                                                               std::chrono::seconds(30), std::chrono::seconds(1800)};

internal::Verdict judge_agent_alias_prepared(const internal::WaitAnswer<GetAgentAliasView>& answer) {
  if (answer.view) {
    const GetAgentAliasView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.agent_alias.agent_alias_status.text()));
    if (values.first_of({"PREPARED"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"FAILED", "DISSOCIATED", "DELETING"}))
      return internal::ruled_out(*state, get_agent_alias_reasons(output));
  }
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetAgentAliasRequest& in) {
  writer.begin_object();
  writer.member("agentId", in.agent_id);
  writer.member("agentAliasId", in.agent_alias_id);
  writer.end_object();
}

const internal::Schema& schema_of(const GetAgentAliasView*) { return get_agent_alias_schema; }

Response<GetAgentAliasView> Client::get_agent_alias(const GetAgentAliasRequest& request,
                                                    const CallOptions& options) const {
  return internal::call<GetAgentAliasView>(*connection_, get_agent_alias_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetAgentAliasRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_agent_alias_operation, encode(request), options);
}

Response<GetAgentAliasView> Client::wait_until_agent_alias_deleted(
    const GetAgentAliasRequest& request, const WaitOptions<GetAgentAliasView>& options) const {
  return internal::wait_until<GetAgentAliasView>(
      *connection_, get_agent_alias_operation, encode(request),
      internal::wait_plan(judge_agent_alias_deleted_spec, options, judge_agent_alias_deleted));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_agent_alias_deleted(const internal::AsyncTarget& target,
                                                                const GetAgentAliasRequest& request,
                                                                const WaitOptions<GetAgentAliasView>& options) {
  return internal::make_pending_wait(
      target, get_agent_alias_operation, encode(request),
      internal::wait_plan(judge_agent_alias_deleted_spec, options, judge_agent_alias_deleted));
}

Response<GetAgentAliasView> Client::wait_until_agent_alias_prepared(
    const GetAgentAliasRequest& request, const WaitOptions<GetAgentAliasView>& options) const {
  return internal::wait_until<GetAgentAliasView>(
      *connection_, get_agent_alias_operation, encode(request),
      internal::wait_plan(judge_agent_alias_prepared_spec, options, judge_agent_alias_prepared));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_agent_alias_prepared(const internal::AsyncTarget& target,
                                                                 const GetAgentAliasRequest& request,
                                                                 const WaitOptions<GetAgentAliasView>& options) {
  return internal::make_pending_wait(
      target, get_agent_alias_operation, encode(request),
      internal::wait_plan(judge_agent_alias_prepared_spec, options, judge_agent_alias_prepared));
}

}  // namespace outcrop::bedrock_agent
