// Variant and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/box.h"

namespace outcrop::bedrock_agentcore {

/// A version of a configuration bundle, which holds an agent's prompts and settings.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ConfigurationBundleRef.html
struct ConfigurationBundleRef {
  /// The configuration bundle's ARN.
  ///
  /// Required.
  std::optional<std::string> bundle_arn{};
  /// Which version of the bundle is used.
  ///
  /// Required.
  std::optional<std::string> bundle_version{};

  friend bool operator==(const ConfigurationBundleRef&, const ConfigurationBundleRef&) = default;
};
void write_json(internal::JsonWriter& writer, const ConfigurationBundleRef& in);

/// A target of the gateway.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_TargetRef.html
struct TargetRef {
  /// The target's name.
  ///
  /// Required.
  std::optional<std::string> name{};

  friend bool operator==(const TargetRef&, const TargetRef&) = default;
};
void write_json(internal::JsonWriter& writer, const TargetRef& in);

/// What is different about a variant.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_VariantConfiguration.html
struct VariantConfiguration {
  /// The version of a configuration bundle that it uses.
  Box<ConfigurationBundleRef> configuration_bundle{};
  /// The gateway's target that its traffic goes to.
  std::optional<TargetRef> target{};

  friend bool operator==(const VariantConfiguration&, const VariantConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const VariantConfiguration& in);

/// One of the two variants of an A/B test.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_Variant.html
struct Variant {
  /// C for the control, T1 for the treatment that is compared with it.
  ///
  /// Required.
  std::optional<std::string> name{};
  /// The part of the traffic that it gets, in percent. Both together are 100.
  ///
  /// Required.
  std::optional<std::int32_t> weight{};
  /// What is different about it.
  ///
  /// Required.
  std::optional<VariantConfiguration> variant_configuration{};

  friend bool operator==(const Variant&, const Variant&) = default;
};
void write_json(internal::JsonWriter& writer, const Variant& in);

}  // namespace outcrop::bedrock_agentcore
