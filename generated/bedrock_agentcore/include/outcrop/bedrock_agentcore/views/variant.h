// VariantView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/optional_ref.h"

namespace outcrop::bedrock_agentcore {

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ConfigurationBundleRef.html
struct ConfigurationBundleRefView {
  std::string_view bundle_arn{};
  std::string_view bundle_version{};
};
const internal::Schema& schema_of(const ConfigurationBundleRefView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_TargetRef.html
struct TargetRefView {
  std::string_view name{};
};
const internal::Schema& schema_of(const TargetRefView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_VariantConfiguration.html
struct VariantConfigurationView {
  OptionalRef<ConfigurationBundleRefView> configuration_bundle{};
  OptionalRef<TargetRefView> target{};
};
const internal::Schema& schema_of(const VariantConfigurationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_Variant.html
struct VariantView {
  std::string_view name{};
  std::int32_t weight{};
  VariantConfigurationView variant_configuration{};
};
const internal::Schema& schema_of(const VariantView*);

}  // namespace outcrop::bedrock_agentcore
