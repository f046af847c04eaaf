// Client::delete_data_automation_project: how its request is written and its answer read.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/operations/delete_data_automation_project.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_data_automation/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_data_automation {
namespace {

constexpr internal::Field delete_data_automation_project_fields[] = {
    {"projectArn", &internal::string_type, offsetof(DeleteDataAutomationProjectView, project_arn),
     internal::Slot::plain},
    {"status", &schemas::data_automation_project_status_type, offsetof(DeleteDataAutomationProjectView, status),
     internal::Slot::plain},
};
constexpr internal::Schema delete_data_automation_project_schema =
    internal::structure_schema<DeleteDataAutomationProjectView>("DeleteDataAutomationProjectResponse",
                                                                delete_data_automation_project_fields);
constexpr internal::OutputSchema delete_data_automation_project_output{
    .view = &delete_data_automation_project_schema,
    .body = &delete_data_automation_project_schema,
    .needs_body = true,
};
constexpr internal::Operation delete_data_automation_project_operation{
    .service = &common::service,
    .name = "DeleteDataAutomationProject",
    .errors = common::errors,
    .output = &delete_data_automation_project_output,
};

internal::HttpRequest encode(const DeleteDataAutomationProjectRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/data-automation-projects/"};
  out.label("projectArn", in.project_arn).segment("/");
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteDataAutomationProjectRequest& in) {
  writer.begin_object();
  writer.member("projectArn", in.project_arn);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteDataAutomationProjectView*) {
  return delete_data_automation_project_schema;
}

Response<DeleteDataAutomationProjectView> Client::delete_data_automation_project(
    const DeleteDataAutomationProjectRequest& request, const CallOptions& options) const {
  return internal::call<DeleteDataAutomationProjectView>(*connection_, delete_data_automation_project_operation,
                                                         encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteDataAutomationProjectRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_data_automation_project_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_data_automation
