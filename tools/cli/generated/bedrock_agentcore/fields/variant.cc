// Tables of the shapes in outcrop/bedrock_agentcore/types/variant.h.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/types/variant.h>

#include "bedrock_agentcore/fields.h"

namespace outcrop::bedrock_agentcore {

const cli::Shape& fields_of(const ConfigurationBundleRef*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ConfigurationBundleRef::bundle_arn>("bundleArn", true),
      cli::field<&ConfigurationBundleRef::bundle_version>("bundleVersion", true),
  };
  static constexpr cli::Shape shape{.name = "ConfigurationBundleRef", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const TargetRef*) {
  static constexpr cli::Field fields[] = {
      cli::field<&TargetRef::name>("name", true),
  };
  static constexpr cli::Shape shape{.name = "TargetRef", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const Variant*) {
  static constexpr cli::Field fields[] = {
      cli::field<&Variant::name>("name", true),
      cli::field<&Variant::weight>("weight", true),
      cli::field<&Variant::variant_configuration>("variantConfiguration", true),
  };
  static constexpr cli::Shape shape{.name = "Variant", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const VariantConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&VariantConfiguration::configuration_bundle>("configurationBundle"),
      cli::field<&VariantConfiguration::target>("target"),
  };
  static constexpr cli::Shape shape{.name = "VariantConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore
