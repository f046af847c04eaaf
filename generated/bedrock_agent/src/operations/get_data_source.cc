// Client::get_data_source: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/get_data_source.h"

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

constexpr internal::Field get_data_source_fields[] = {
    {"dataSource", &schemas::data_source_type, offsetof(GetDataSourceView, data_source), internal::Slot::plain},
};
constexpr internal::Schema get_data_source_schema =
    internal::structure_schema<GetDataSourceView>("GetDataSourceResponse", get_data_source_fields);
constexpr internal::OutputSchema get_data_source_output{
    .view = &get_data_source_schema,
    .body = &get_data_source_schema,
    .needs_body = true,
};
constexpr internal::Operation get_data_source_operation{
    .service = &common::service,
    .name = "GetDataSource",
    .errors = common::errors,
    .output = &get_data_source_output,
};

internal::HttpRequest encode(const GetDataSourceRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/knowledgebases/"};
  out.label("knowledgeBaseId", in.knowledge_base_id).segment("/datasources/").label("dataSourceId", in.data_source_id);
  return out;
}

std::string get_data_source_reasons(const GetDataSourceView& output) {
  internal::PathValues reasons;
  for (const auto& item2 : output.data_source.failure_reasons) reasons.add(std::string_view(item2));
  return reasons.joined();
}

constexpr internal::WaiterSpec judge_data_source_available_spec{"DataSourceAvailable", std::chrono::seconds(5),
                                                                std::chrono::seconds(60), std::chrono::seconds(7200)};

internal::Verdict judge_data_source_available(const internal::WaitAnswer<GetDataSourceView>& answer) {
  if (answer.view) {
    const GetDataSourceView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.data_source.status.text()));
    if (values.first_of({"AVAILABLE"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"FAILED", "DELETING", "DELETE_UNSUCCESSFUL"}))
      return internal::ruled_out(*state, get_data_source_reasons(output));
  }
  return internal::WaitState::none;
}

constexpr internal::WaiterSpec judge_data_source_deleted_spec{"DataSourceDeleted", std::chrono::seconds(5),
                                                              std::chrono::seconds(60), std::chrono::seconds(7200)};

internal::Verdict judge_data_source_deleted(const internal::WaitAnswer<GetDataSourceView>& answer) {
  if (answer.view) {
    const GetDataSourceView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.data_source.status.text()));
    if (const auto state = values.first_of({"FAILED", "DELETE_UNSUCCESSFUL"}))
      return internal::ruled_out(*state, get_data_source_reasons(output));
  }
  if (answer.error && answer.error->code == "ResourceNotFoundException") return internal::WaitState::success;
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetDataSourceRequest& in) {
  writer.begin_object();
  writer.member("knowledgeBaseId", in.knowledge_base_id);
  writer.member("dataSourceId", in.data_source_id);
  writer.end_object();
}

const internal::Schema& schema_of(const GetDataSourceView*) { return get_data_source_schema; }

Response<GetDataSourceView> Client::get_data_source(const GetDataSourceRequest& request,
                                                    const CallOptions& options) const {
  return internal::call<GetDataSourceView>(*connection_, get_data_source_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetDataSourceRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_data_source_operation, encode(request), options);
}

Response<GetDataSourceView> Client::wait_until_data_source_available(
    const GetDataSourceRequest& request, const WaitOptions<GetDataSourceView>& options) const {
  return internal::wait_until<GetDataSourceView>(
      *connection_, get_data_source_operation, encode(request),
      internal::wait_plan(judge_data_source_available_spec, options, judge_data_source_available));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_data_source_available(const internal::AsyncTarget& target,
                                                                  const GetDataSourceRequest& request,
                                                                  const WaitOptions<GetDataSourceView>& options) {
  return internal::make_pending_wait(
      target, get_data_source_operation, encode(request),
      internal::wait_plan(judge_data_source_available_spec, options, judge_data_source_available));
}

Response<GetDataSourceView> Client::wait_until_data_source_deleted(
    const GetDataSourceRequest& request, const WaitOptions<GetDataSourceView>& options) const {
  return internal::wait_until<GetDataSourceView>(
      *connection_, get_data_source_operation, encode(request),
      internal::wait_plan(judge_data_source_deleted_spec, options, judge_data_source_deleted));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_data_source_deleted(const internal::AsyncTarget& target,
                                                                const GetDataSourceRequest& request,
                                                                const WaitOptions<GetDataSourceView>& options) {
  return internal::make_pending_wait(
      target, get_data_source_operation, encode(request),
      internal::wait_plan(judge_data_source_deleted_spec, options, judge_data_source_deleted));
}

}  // namespace outcrop::bedrock_agent
