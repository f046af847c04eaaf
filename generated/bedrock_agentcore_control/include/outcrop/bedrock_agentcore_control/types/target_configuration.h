// TargetConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/box.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ApiGatewayToolFilter.html
struct ApiGatewayToolFilter {
  /// Required.
  std::optional<std::string> filter_path{};
  /// Required.
  std::optional<std::vector<OwnedOpen<RestApiMethod>>> methods{};

  friend bool operator==(const ApiGatewayToolFilter&, const ApiGatewayToolFilter&) = default;
};
void write_json(internal::JsonWriter& writer, const ApiGatewayToolFilter& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ApiGatewayToolOverride.html
struct ApiGatewayToolOverride {
  /// Required.
  std::optional<std::string> name{};
  std::optional<std::string> description{};
  /// Required.
  std::optional<std::string> path{};
  /// Required.
  std::optional<OwnedOpen<RestApiMethod>> method{};

  friend bool operator==(const ApiGatewayToolOverride&, const ApiGatewayToolOverride&) = default;
};
void write_json(internal::JsonWriter& writer, const ApiGatewayToolOverride& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ApiGatewayToolConfiguration.html
struct ApiGatewayToolConfiguration {
  std::optional<std::vector<ApiGatewayToolOverride>> tool_overrides{};
  /// Required.
  std::optional<std::vector<ApiGatewayToolFilter>> tool_filters{};

  friend bool operator==(const ApiGatewayToolConfiguration&, const ApiGatewayToolConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ApiGatewayToolConfiguration& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ApiGatewayTargetConfiguration.html
struct ApiGatewayTargetConfiguration {
  /// Required.
  std::optional<std::string> rest_api_id{};
  /// Required.
  std::optional<std::string> stage{};
  /// Required.
  Box<ApiGatewayToolConfiguration> api_gateway_tool_configuration{};

  friend bool operator==(const ApiGatewayTargetConfiguration&, const ApiGatewayTargetConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ApiGatewayTargetConfiguration& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_S3Configuration.html
struct S3Configuration {
  std::optional<std::string> uri{};
  std::optional<std::string> bucket_owner_account_id{};

  friend bool operator==(const S3Configuration&, const S3Configuration&) = default;
};
void write_json(internal::JsonWriter& writer, const S3Configuration& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ApiSchemaConfiguration.html
struct ApiSchemaConfiguration {
  Box<S3Configuration> s3{};
  /// Sensitive: never logged.
  std::optional<std::string> inline_payload{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ApiSchemaConfiguration&, const ApiSchemaConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ApiSchemaConfiguration& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ConnectorParameterOverride.html
struct ConnectorParameterOverride {
  /// Required.
  std::optional<std::string> path{};
  std::optional<std::string> description{};
  std::optional<bool> visible{};

  friend bool operator==(const ConnectorParameterOverride&, const ConnectorParameterOverride&) = default;
};
void write_json(internal::JsonWriter& writer, const ConnectorParameterOverride& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ConnectorConfiguration.html
struct ConnectorConfiguration {
  /// Required.
  std::optional<std::string> name{};
  std::optional<std::string> description{};
  std::optional<Document> parameter_values{};
  std::optional<std::vector<ConnectorParameterOverride>> parameter_overrides{};

  friend bool operator==(const ConnectorConfiguration&, const ConnectorConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ConnectorConfiguration& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ConnectorSource.html
struct ConnectorSource {
  /// Required.
  std::optional<std::string> connector_id{};
  std::optional<std::string> version{};

  friend bool operator==(const ConnectorSource&, const ConnectorSource&) = default;
};
void write_json(internal::JsonWriter& writer, const ConnectorSource& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ConnectorTargetConfiguration.html
struct ConnectorTargetConfiguration {
  /// Required.
  Box<ConnectorSource> source{};
  std::optional<std::vector<std::string>> enabled{};
  std::optional<std::vector<ConnectorConfiguration>> configurations{};

  friend bool operator==(const ConnectorTargetConfiguration&, const ConnectorTargetConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ConnectorTargetConfiguration& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HttpApiSchemaConfiguration.html
struct HttpApiSchemaConfiguration {
  /// Required.
  Box<ApiSchemaConfiguration> source{};

  friend bool operator==(const HttpApiSchemaConfiguration&, const HttpApiSchemaConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const HttpApiSchemaConfiguration& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HttpConnectorSource.html
struct HttpConnectorSource {
  /// Required.
  std::optional<std::string> connector_id{};

  friend bool operator==(const HttpConnectorSource&, const HttpConnectorSource&) = default;
};
void write_json(internal::JsonWriter& writer, const HttpConnectorSource& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HttpConnectorTargetConfiguration.html
struct HttpConnectorTargetConfiguration {
  /// Required.
  std::optional<HttpConnectorSource> source{};
  std::optional<std::map<std::string, std::string, std::less<>>> parameters{};

  friend bool operator==(const HttpConnectorTargetConfiguration&, const HttpConnectorTargetConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const HttpConnectorTargetConfiguration& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_StickinessConfiguration.html
struct StickinessConfiguration {
  /// Required.
  std::optional<std::string> identifier{};
  std::optional<std::int32_t> timeout{};
  std::optional<std::vector<std::string>> composite_identifier{};

  friend bool operator==(const StickinessConfiguration&, const StickinessConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const StickinessConfiguration& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PassthroughTargetConfiguration.html
struct PassthroughTargetConfiguration {
  /// Required.
  std::optional<std::string> endpoint{};
  /// Required.
  std::optional<OwnedOpen<PassthroughProtocolType>> protocol_type{};
  std::optional<HttpApiSchemaConfiguration> schema{};
  Box<StickinessConfiguration> stickiness_configuration{};
  /// Sensitive: never logged.
  std::optional<std::map<std::string, std::string, std::less<>>> static_query_parameters{};
  std::optional<OwnedOpen<StaticQueryParameterConflictResolution>> static_query_parameter_conflict_resolution{};

  friend bool operator==(const PassthroughTargetConfiguration&, const PassthroughTargetConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const PassthroughTargetConfiguration& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_RuntimeTargetConfiguration.html
struct RuntimeTargetConfiguration {
  /// Required.
  std::optional<std::string> arn{};
  std::optional<std::string> qualifier{};
  std::optional<HttpApiSchemaConfiguration> schema{};

  friend bool operator==(const RuntimeTargetConfiguration&, const RuntimeTargetConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const RuntimeTargetConfiguration& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HttpTargetConfiguration.html
struct HttpTargetConfiguration {
  Box<RuntimeTargetConfiguration> agentcore_runtime{};
  Box<PassthroughTargetConfiguration> passthrough{};
  Box<HttpConnectorTargetConfiguration> connector{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const HttpTargetConfiguration&, const HttpTargetConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const HttpTargetConfiguration& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InferenceConnectorSource.html
struct InferenceConnectorSource {
  /// Required.
  std::optional<std::string> connector_id{};

  friend bool operator==(const InferenceConnectorSource&, const InferenceConnectorSource&) = default;
};
void write_json(internal::JsonWriter& writer, const InferenceConnectorSource& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InferenceConnectorTargetConfiguration.html
struct InferenceConnectorTargetConfiguration {
  /// Required.
  std::optional<InferenceConnectorSource> source{};

  friend bool operator==(const InferenceConnectorTargetConfiguration&,
                         const InferenceConnectorTargetConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const InferenceConnectorTargetConfiguration& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ModelEntry.html
struct ModelEntry {
  /// Required.
  std::optional<std::string> model{};

  friend bool operator==(const ModelEntry&, const ModelEntry&) = default;
};
void write_json(internal::JsonWriter& writer, const ModelEntry& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InferenceOperationConfiguration.html
struct InferenceOperationConfiguration {
  /// Required.
  std::optional<std::string> path{};
  std::optional<std::string> provider_path{};
  std::optional<std::vector<ModelEntry>> models{};

  friend bool operator==(const InferenceOperationConfiguration&, const InferenceOperationConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const InferenceOperationConfiguration& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ProviderPrefix.html
struct ProviderPrefix {
  std::optional<bool> strip{};
  std::optional<std::string> separator{};

  friend bool operator==(const ProviderPrefix&, const ProviderPrefix&) = default;
};
void write_json(internal::JsonWriter& writer, const ProviderPrefix& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ModelMapping.html
struct ModelMapping {
  std::optional<ProviderPrefix> provider_prefix{};

  friend bool operator==(const ModelMapping&, const ModelMapping&) = default;
};
void write_json(internal::JsonWriter& writer, const ModelMapping& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InferenceProviderTargetConfiguration.html
struct InferenceProviderTargetConfiguration {
  /// Required.
  std::optional<std::string> endpoint{};
  std::optional<ModelMapping> model_mapping{};
  std::optional<std::vector<InferenceOperationConfiguration>> operations{};

  friend bool operator==(const InferenceProviderTargetConfiguration&,
                         const InferenceProviderTargetConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const InferenceProviderTargetConfiguration& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InferenceTargetConfiguration.html
struct InferenceTargetConfiguration {
  Box<InferenceConnectorTargetConfiguration> connector{};
  Box<InferenceProviderTargetConfiguration> provider{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const InferenceTargetConfiguration&, const InferenceTargetConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const InferenceTargetConfiguration& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SchemaDefinition.html
struct SchemaDefinition {
  /// Required.
  std::optional<OwnedOpen<SchemaType>> type{};
  Box<std::map<std::string, SchemaDefinition, std::less<>>> properties{};
  std::optional<std::vector<std::string>> required{};
  Box<SchemaDefinition> items{};
  std::optional<std::string> description{};

  friend bool operator==(const SchemaDefinition&, const SchemaDefinition&) = default;
};
void write_json(internal::JsonWriter& writer, const SchemaDefinition& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ToolDefinition.html
struct ToolDefinition {
  /// Required.
  std::optional<std::string> name{};
  /// Required.
  std::optional<std::string> description{};
  /// Required.
  Box<SchemaDefinition> input_schema{};
  Box<SchemaDefinition> output_schema{};

  friend bool operator==(const ToolDefinition&, const ToolDefinition&) = default;
};
void write_json(internal::JsonWriter& writer, const ToolDefinition& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ToolSchema.html
struct ToolSchema {
  Box<S3Configuration> s3{};
  /// Sensitive: never logged.
  std::optional<std::vector<ToolDefinition>> inline_payload{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ToolSchema&, const ToolSchema&) = default;
};
void write_json(internal::JsonWriter& writer, const ToolSchema& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_McpLambdaTargetConfiguration.html
struct McpLambdaTargetConfiguration {
  /// Required.
  std::optional<std::string> lambda_arn{};
  /// Required.
  Box<ToolSchema> tool_schema{};

  friend bool operator==(const McpLambdaTargetConfiguration&, const McpLambdaTargetConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const McpLambdaTargetConfiguration& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_McpToolSchemaConfiguration.html
struct McpToolSchemaConfiguration {
  Box<S3Configuration> s3{};
  /// Sensitive: never logged.
  std::optional<std::string> inline_payload{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const McpToolSchemaConfiguration&, const McpToolSchemaConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const McpToolSchemaConfiguration& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_McpServerTargetConfiguration.html
struct McpServerTargetConfiguration {
  /// Required.
  std::optional<std::string> endpoint{};
  Box<McpToolSchemaConfiguration> mcp_tool_schema{};
  std::optional<OwnedOpen<ListingMode>> listing_mode{};
  std::optional<std::int32_t> resource_priority{};

  friend bool operator==(const McpServerTargetConfiguration&, const McpServerTargetConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const McpServerTargetConfiguration& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_McpTargetConfiguration.html
struct McpTargetConfiguration {
  Box<ApiSchemaConfiguration> open_api_schema{};
  Box<ApiSchemaConfiguration> smithy_model{};
  Box<McpLambdaTargetConfiguration> lambda{};
  Box<McpServerTargetConfiguration> mcp_server{};
  Box<ApiGatewayTargetConfiguration> api_gateway{};
  Box<ConnectorTargetConfiguration> connector{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const McpTargetConfiguration&, const McpTargetConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const McpTargetConfiguration& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_TargetConfiguration.html
struct TargetConfiguration {
  Box<McpTargetConfiguration> mcp{};
  Box<HttpTargetConfiguration> http{};
  Box<InferenceTargetConfiguration> inference{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const TargetConfiguration&, const TargetConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const TargetConfiguration& in);

}  // namespace outcrop::bedrock_agentcore_control
