// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/variant.h"

#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/bedrock_agentcore/views/variant.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

ConfigurationBundleRef to_owned(const ConfigurationBundleRefView& view) {
  ConfigurationBundleRef owned;
  internal::own(owned.bundle_arn, view.bundle_arn);
  internal::own(owned.bundle_version, view.bundle_version);
  return owned;
}

TargetRef to_owned(const TargetRefView& view) {
  TargetRef owned;
  internal::own(owned.name, view.name);
  return owned;
}

VariantConfiguration to_owned(const VariantConfigurationView& view) {
  VariantConfiguration owned;
  internal::own(owned.configuration_bundle, view.configuration_bundle);
  internal::own(owned.target, view.target);
  return owned;
}

Variant to_owned(const VariantView& view) {
  Variant owned;
  internal::own(owned.name, view.name);
  internal::own(owned.weight, view.weight);
  internal::own(owned.variant_configuration, view.variant_configuration);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore
