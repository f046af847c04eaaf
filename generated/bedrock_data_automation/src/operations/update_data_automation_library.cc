// Client::update_data_automation_library: how its request is written and its answer read.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/operations/update_data_automation_library.h"

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

constexpr internal::Field update_data_automation_library_fields[] = {
    {"libraryArn", &internal::string_type, offsetof(UpdateDataAutomationLibraryView, library_arn),
     internal::Slot::optional},
    {"status", &schemas::data_automation_library_status_type, offsetof(UpdateDataAutomationLibraryView, status),
     internal::Slot::plain},
};
constexpr internal::Schema update_data_automation_library_schema =
    internal::structure_schema<UpdateDataAutomationLibraryView>("UpdateDataAutomationLibraryResponse",
                                                                update_data_automation_library_fields);
constexpr internal::OutputSchema update_data_automation_library_output{
    .view = &update_data_automation_library_schema,
    .body = &update_data_automation_library_schema,
};
constexpr internal::Operation update_data_automation_library_operation{
    .service = &common::service,
    .name = "UpdateDataAutomationLibrary",
    .errors = common::errors,
    .output = &update_data_automation_library_output,
};

internal::HttpRequest encode(const UpdateDataAutomationLibraryRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/data-automation-libraries/"};
  out.label("libraryArn", in.library_arn).segment("/");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("libraryDescription", in.library_description);
    writer.member("clientToken", internal::idempotency_token(in.client_token));
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const UpdateDataAutomationLibraryRequest& in) {
  writer.begin_object();
  writer.member("libraryArn", in.library_arn);
  writer.sensitive().member("libraryDescription", in.library_description);
  writer.member("clientToken", in.client_token);
  writer.end_object();
}

const internal::Schema& schema_of(const UpdateDataAutomationLibraryView*) {
  return update_data_automation_library_schema;
}

Response<UpdateDataAutomationLibraryView> Client::update_data_automation_library(
    const UpdateDataAutomationLibraryRequest& request, const CallOptions& options) const {
  return internal::call<UpdateDataAutomationLibraryView>(*connection_, update_data_automation_library_operation,
                                                         encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateDataAutomationLibraryRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, update_data_automation_library_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_data_automation
