// Decode tables of BrowserSigningConfigOutputView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/browser_signing_config_output.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field browser_signing_config_output_fields[] = {
    {"enabled", &internal::boolean_type, offsetof(BrowserSigningConfigOutputView, enabled), internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema browser_signing_config_output_schema =
    internal::structure_schema<BrowserSigningConfigOutputView>("BrowserSigningConfigOutput",
                                                               browser_signing_config_output_fields);
constinit const internal::Type browser_signing_config_output_type =
    internal::structure_type<BrowserSigningConfigOutputView>(browser_signing_config_output_schema);

}  // namespace schemas

const internal::Schema& schema_of(const BrowserSigningConfigOutputView*) {
  return schemas::browser_signing_config_output_schema;
}

}  // namespace outcrop::bedrock_agentcore_control
