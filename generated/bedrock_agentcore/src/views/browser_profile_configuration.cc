// Decode tables of BrowserProfileConfigurationView.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/browser_profile_configuration.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field browser_profile_configuration_fields[] = {
    {"profileIdentifier", &internal::string_type, offsetof(BrowserProfileConfigurationView, profile_identifier),
     internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema browser_profile_configuration_schema =
    internal::structure_schema<BrowserProfileConfigurationView>("BrowserProfileConfiguration",
                                                                browser_profile_configuration_fields);
constinit const internal::Type browser_profile_configuration_type =
    internal::structure_type<BrowserProfileConfigurationView>(browser_profile_configuration_schema);

}  // namespace schemas

const internal::Schema& schema_of(const BrowserProfileConfigurationView*) {
  return schemas::browser_profile_configuration_schema;
}

}  // namespace outcrop::bedrock_agentcore
