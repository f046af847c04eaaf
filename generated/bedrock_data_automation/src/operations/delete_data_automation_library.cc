// Client::delete_data_automation_library: how its request is written and its answer read.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/operations/delete_data_automation_library.h"

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

constexpr internal::Field delete_data_automation_library_fields[] = {
    {"libraryArn", &internal::string_type, offsetof(DeleteDataAutomationLibraryView, library_arn),
     internal::Slot::optional},
    {"status", &schemas::data_automation_library_status_type, offsetof(DeleteDataAutomationLibraryView, status),
     internal::Slot::plain},
};
constexpr internal::Schema delete_data_automation_library_schema =
    internal::structure_schema<DeleteDataAutomationLibraryView>("DeleteDataAutomationLibraryResponse",
                                                                delete_data_automation_library_fields);
constexpr internal::OutputSchema delete_data_automation_library_output{
    .view = &delete_data_automation_library_schema,
    .body = &delete_data_automation_library_schema,
};
constexpr internal::Operation delete_data_automation_library_operation{
    .service = &common::service,
    .name = "DeleteDataAutomationLibrary",
    .errors = common::errors,
    .output = &delete_data_automation_library_output,
};

internal::HttpRequest encode(const DeleteDataAutomationLibraryRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/data-automation-libraries/"};
  out.label("libraryArn", in.library_arn).segment("/");
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteDataAutomationLibraryRequest& in) {
  writer.begin_object();
  writer.member("libraryArn", in.library_arn);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteDataAutomationLibraryView*) {
  return delete_data_automation_library_schema;
}

Response<DeleteDataAutomationLibraryView> Client::delete_data_automation_library(
    const DeleteDataAutomationLibraryRequest& request, const CallOptions& options) const {
  return internal::call<DeleteDataAutomationLibraryView>(*connection_, delete_data_automation_library_operation,
                                                         encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteDataAutomationLibraryRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_data_automation_library_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_data_automation
