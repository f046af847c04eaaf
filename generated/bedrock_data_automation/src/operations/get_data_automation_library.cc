// Client::get_data_automation_library: how its request is written and its answer read.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/operations/get_data_automation_library.h"

#include <chrono>
#include <cstddef>
#include <string>
#include <utility>

#include "outcrop/bedrock_data_automation/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "outcrop/internal/wait.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_data_automation {
namespace {

constexpr internal::Field get_data_automation_library_fields[] = {
    {"library", &schemas::data_automation_library_type, offsetof(GetDataAutomationLibraryView, library),
     internal::Slot::reference},
};
constexpr internal::Schema get_data_automation_library_schema =
    internal::structure_schema<GetDataAutomationLibraryView>("GetDataAutomationLibraryResponse",
                                                             get_data_automation_library_fields);
constexpr internal::OutputSchema get_data_automation_library_output{
    .view = &get_data_automation_library_schema,
    .body = &get_data_automation_library_schema,
};
constexpr internal::Operation get_data_automation_library_operation{
    .service = &common::service,
    .name = "GetDataAutomationLibrary",
    .errors = common::errors,
    .output = &get_data_automation_library_output,
};

internal::HttpRequest encode(const GetDataAutomationLibraryRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/data-automation-libraries/"};
  out.label("libraryArn", in.library_arn).segment("/");
  return out;
}

constexpr internal::WaiterSpec judge_data_automation_library_deleted_spec{
    "DataAutomationLibraryDeleted", std::chrono::seconds(2), std::chrono::seconds(60), std::chrono::seconds(1800)};

internal::Verdict judge_data_automation_library_deleted(
    const internal::WaitAnswer<GetDataAutomationLibraryView>& answer) {
  if (answer.error && answer.error->code == "ResourceNotFoundException") return internal::WaitState::success;
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetDataAutomationLibraryRequest& in) {
  writer.begin_object();
  writer.member("libraryArn", in.library_arn);
  writer.end_object();
}

const internal::Schema& schema_of(const GetDataAutomationLibraryView*) { return get_data_automation_library_schema; }

Response<GetDataAutomationLibraryView> Client::get_data_automation_library(
    const GetDataAutomationLibraryRequest& request, const CallOptions& options) const {
  return internal::call<GetDataAutomationLibraryView>(*connection_, get_data_automation_library_operation,
                                                      encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetDataAutomationLibraryRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_data_automation_library_operation, encode(request), options);
}

Response<GetDataAutomationLibraryView> Client::wait_until_data_automation_library_deleted(
    const GetDataAutomationLibraryRequest& request, const WaitOptions<GetDataAutomationLibraryView>& options) const {
  return internal::wait_until<GetDataAutomationLibraryView>(
      *connection_, get_data_automation_library_operation, encode(request),
      internal::wait_plan(judge_data_automation_library_deleted_spec, options, judge_data_automation_library_deleted));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_data_automation_library_deleted(
    const internal::AsyncTarget& target, const GetDataAutomationLibraryRequest& request,
    const WaitOptions<GetDataAutomationLibraryView>& options) {
  return internal::make_pending_wait(
      target, get_data_automation_library_operation, encode(request),
      internal::wait_plan(judge_data_automation_library_deleted_spec, options, judge_data_automation_library_deleted));
}

}  // namespace outcrop::bedrock_data_automation
