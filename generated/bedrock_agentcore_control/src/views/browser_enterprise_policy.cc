// Decode tables and records of BrowserEnterprisePolicyView and the shapes that only it holds.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/browser_enterprise_policy.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field resource_location_fields[] = {
    {"s3", &schemas::s3_location_type, offsetof(ResourceLocationView, s3), internal::Slot::reference},
};

constexpr internal::Field browser_enterprise_policy_fields[] = {
    {"location", &schemas::resource_location_type, offsetof(BrowserEnterprisePolicyView, location),
     internal::Slot::plain},
    {"type", &schemas::browser_enterprise_policy_type_type, offsetof(BrowserEnterprisePolicyView, type),
     internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_browser_enterprise_policy(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<BrowserEnterprisePolicyView>(to);
  internal::RecordReader in(reading, at);
  if (!in.value<"location", Lead::brace>(schemas::resource_location_type, internal::Slot::plain, &view.location))
    return nullptr;
  if (!in.choice<"type", 0>(view.type)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* browser_enterprise_policy_enumerations[] = {
    &schemas::browser_enterprise_policy_type_type,
};
constexpr internal::CompiledRecord browser_enterprise_policy_record{read_browser_enterprise_policy,
                                                                    browser_enterprise_policy_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema resource_location_schema =
    internal::union_schema<ResourceLocationView>("ResourceLocation", resource_location_fields);
constinit const internal::Type resource_location_type =
    internal::union_type<ResourceLocationView>(resource_location_schema);

constinit const internal::Schema browser_enterprise_policy_schema =
    internal::structure_schema<BrowserEnterprisePolicyView>("BrowserEnterprisePolicy", browser_enterprise_policy_fields,
                                                            &browser_enterprise_policy_record);
constinit const internal::Type browser_enterprise_policy_type =
    internal::structure_type<BrowserEnterprisePolicyView>(browser_enterprise_policy_schema);

}  // namespace schemas

const internal::Schema& schema_of(const ResourceLocationView*) { return schemas::resource_location_schema; }
const internal::Schema& schema_of(const BrowserEnterprisePolicyView*) {
  return schemas::browser_enterprise_policy_schema;
}

}  // namespace outcrop::bedrock_agentcore_control
