// Variant and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/box.h"

namespace outcrop::bedrock_agentcore {

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ConfigurationBundleRef.html
struct ConfigurationBundleRef {
  /// Required.
  std::optional<std::string> bundle_arn{};
  /// Required.
  std::optional<std::string> bundle_version{};

  friend bool operator==(const ConfigurationBundleRef&, const ConfigurationBundleRef&) = default;
};
void write_json(internal::JsonWriter& writer, const ConfigurationBundleRef& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_TargetRef.html
struct TargetRef {
  /// Required.
  std::optional<std::string> name{};

  friend bool operator==(const TargetRef&, const TargetRef&) = default;
};
void write_json(internal::JsonWriter& writer, const TargetRef& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_VariantConfiguration.html
struct VariantConfiguration {
  Box<ConfigurationBundleRef> configuration_bundle{};
  std::optional<TargetRef> target{};

  friend bool operator==(const VariantConfiguration&, const VariantConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const VariantConfiguration& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_Variant.html
struct Variant {
  /// Required.
  std::optional<std::string> name{};
  /// Required.
  std::optional<std::int32_t> weight{};
  /// Required.
  std::optional<VariantConfiguration> variant_configuration{};

  friend bool operator==(const Variant&, const Variant&) = default;
};
void write_json(internal::JsonWriter& writer, const Variant& in);

}  // namespace outcrop::bedrock_agentcore
