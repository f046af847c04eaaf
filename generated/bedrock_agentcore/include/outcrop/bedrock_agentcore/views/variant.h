// VariantView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/optional_ref.h"

namespace outcrop::bedrock_agentcore {

/// A version of a configuration bundle, which holds an agent's prompts and settings.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ConfigurationBundleRef.html
struct ConfigurationBundleRefView {
  /// The configuration bundle's ARN.
  std::string_view bundle_arn{};
  /// Which version of the bundle is used.
  std::string_view bundle_version{};
};
const internal::Schema& schema_of(const ConfigurationBundleRefView*);

/// A target of the gateway.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_TargetRef.html
struct TargetRefView {
  /// The target's name.
  std::string_view name{};
};
const internal::Schema& schema_of(const TargetRefView*);

/// What is different about a variant.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_VariantConfiguration.html
struct VariantConfigurationView {
  /// The version of a configuration bundle that it uses.
  OptionalRef<ConfigurationBundleRefView> configuration_bundle{};
  /// The gateway's target that its traffic goes to.
  OptionalRef<TargetRefView> target{};
};
const internal::Schema& schema_of(const VariantConfigurationView*);

/// One of the two variants of an A/B test.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_Variant.html
struct VariantView {
  /// C for the control, T1 for the treatment that is compared with it.
  std::string_view name{};
  /// The part of the traffic that it gets, in percent. Both together are 100.
  std::int32_t weight{};
  /// What is different about it.
  VariantConfigurationView variant_configuration{};
};
const internal::Schema& schema_of(const VariantView*);

}  // namespace outcrop::bedrock_agentcore
