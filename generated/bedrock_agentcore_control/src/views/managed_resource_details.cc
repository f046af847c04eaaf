// Decode tables and records of ManagedResourceDetailsView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/managed_resource_details.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field managed_resource_details_fields[] = {
    {"domain", &internal::string_type, offsetof(ManagedResourceDetailsView, domain), internal::Slot::optional},
    {"resourceGatewayArn", &internal::string_type, offsetof(ManagedResourceDetailsView, resource_gateway_arn),
     internal::Slot::optional},
    {"resourceAssociationArn", &internal::string_type, offsetof(ManagedResourceDetailsView, resource_association_arn),
     internal::Slot::optional},
};

OUTCROP_RECORDS_BEGIN

const char* read_managed_resource_details(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<ManagedResourceDetailsView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"domain", Lead::either>(view.domain)) return nullptr;
  if (!in.text<"resourceAssociationArn", Lead::either>(view.resource_association_arn)) return nullptr;
  if (!in.text<"resourceGatewayArn", Lead::either>(view.resource_gateway_arn)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr internal::CompiledRecord managed_resource_details_record{read_managed_resource_details};

}  // namespace

namespace schemas {

constinit const internal::Schema managed_resource_details_schema =
    internal::structure_schema<ManagedResourceDetailsView>("ManagedResourceDetails", managed_resource_details_fields,
                                                           &managed_resource_details_record);
constinit const internal::Type managed_resource_details_type =
    internal::structure_type<ManagedResourceDetailsView>(managed_resource_details_schema);

}  // namespace schemas

const internal::Schema& schema_of(const ManagedResourceDetailsView*) {
  return schemas::managed_resource_details_schema;
}

}  // namespace outcrop::bedrock_agentcore_control
