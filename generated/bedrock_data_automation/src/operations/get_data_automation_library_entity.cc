// Client::get_data_automation_library_entity: how its request is written and its answer read.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/operations/get_data_automation_library_entity.h"

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

constexpr internal::Field get_data_automation_library_entity_fields[] = {
    {"entity", &schemas::entity_details_type, offsetof(GetDataAutomationLibraryEntityView, entity),
     internal::Slot::reference},
};
constexpr internal::Schema get_data_automation_library_entity_schema =
    internal::structure_schema<GetDataAutomationLibraryEntityView>("GetDataAutomationLibraryEntityResponse",
                                                                   get_data_automation_library_entity_fields);
constexpr internal::OutputSchema get_data_automation_library_entity_output{
    .view = &get_data_automation_library_entity_schema,
    .body = &get_data_automation_library_entity_schema,
};
constexpr internal::Operation get_data_automation_library_entity_operation{
    .service = &common::service,
    .name = "GetDataAutomationLibraryEntity",
    .errors = common::errors,
    .output = &get_data_automation_library_entity_output,
};

internal::HttpRequest encode(const GetDataAutomationLibraryEntityRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/data-automation-libraries/"};
  out.label("libraryArn", in.library_arn)
      .segment("/entityType/")
      .label("entityType", in.entity_type)
      .segment("/entities/")
      .label("entityId", in.entity_id);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetDataAutomationLibraryEntityRequest& in) {
  writer.begin_object();
  writer.member("libraryArn", in.library_arn);
  writer.member("entityType", in.entity_type);
  writer.member("entityId", in.entity_id);
  writer.end_object();
}

const internal::Schema& schema_of(const GetDataAutomationLibraryEntityView*) {
  return get_data_automation_library_entity_schema;
}

Response<GetDataAutomationLibraryEntityView> Client::get_data_automation_library_entity(
    const GetDataAutomationLibraryEntityRequest& request, const CallOptions& options) const {
  return internal::call<GetDataAutomationLibraryEntityView>(*connection_, get_data_automation_library_entity_operation,
                                                            encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const GetDataAutomationLibraryEntityRequest& request, const CallOptions& options) {
  return internal::make_pending_call(target, get_data_automation_library_entity_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_data_automation
