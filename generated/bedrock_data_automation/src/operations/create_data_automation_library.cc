// Client::create_data_automation_library: how its request is written and its answer read.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/operations/create_data_automation_library.h"

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

constexpr internal::Field create_data_automation_library_fields[] = {
    {"libraryArn", &internal::string_type, offsetof(CreateDataAutomationLibraryView, library_arn),
     internal::Slot::optional},
    {"status", &schemas::data_automation_library_status_type, offsetof(CreateDataAutomationLibraryView, status),
     internal::Slot::plain},
};
constexpr internal::Schema create_data_automation_library_schema =
    internal::structure_schema<CreateDataAutomationLibraryView>("CreateDataAutomationLibraryResponse",
                                                                create_data_automation_library_fields);
constexpr internal::OutputSchema create_data_automation_library_output{
    .view = &create_data_automation_library_schema,
    .body = &create_data_automation_library_schema,
};
constexpr internal::Operation create_data_automation_library_operation{
    .service = &common::service,
    .name = "CreateDataAutomationLibrary",
    .errors = common::errors,
    .output = &create_data_automation_library_output,
};

internal::HttpRequest encode(const CreateDataAutomationLibraryRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/data-automation-libraries/"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("libraryName", in.library_name);
    writer.member("libraryDescription", in.library_description);
    writer.member("clientToken", internal::idempotency_token(in.client_token));
    writer.member("encryptionConfiguration", in.encryption_configuration);
    writer.member("tags", in.tags);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateDataAutomationLibraryRequest& in) {
  writer.begin_object();
  writer.sensitive().member("libraryName", in.library_name);
  writer.sensitive().member("libraryDescription", in.library_description);
  writer.member("clientToken", in.client_token);
  writer.member("encryptionConfiguration", in.encryption_configuration);
  writer.member("tags", in.tags);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateDataAutomationLibraryView*) {
  return create_data_automation_library_schema;
}

Response<CreateDataAutomationLibraryView> Client::create_data_automation_library(
    const CreateDataAutomationLibraryRequest& request, const CallOptions& options) const {
  return internal::call<CreateDataAutomationLibraryView>(*connection_, create_data_automation_library_operation,
                                                         encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateDataAutomationLibraryRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_data_automation_library_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_data_automation
