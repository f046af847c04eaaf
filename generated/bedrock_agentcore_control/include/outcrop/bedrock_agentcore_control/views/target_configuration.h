// TargetConfigurationView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/document.h"
#include "outcrop/map_view.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ApiGatewayToolFilter.html
struct ApiGatewayToolFilterView {
  std::string_view filter_path{};
  std::span<const Open<RestApiMethod>> methods{};
};
const internal::Schema& schema_of(const ApiGatewayToolFilterView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ApiGatewayToolOverride.html
struct ApiGatewayToolOverrideView {
  std::string_view name{};
  std::optional<std::string_view> description{};
  std::string_view path{};
  Open<RestApiMethod> method{};
};
const internal::Schema& schema_of(const ApiGatewayToolOverrideView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ApiGatewayToolConfiguration.html
struct ApiGatewayToolConfigurationView {
  std::span<const ApiGatewayToolOverrideView> tool_overrides{};
  std::span<const ApiGatewayToolFilterView> tool_filters{};
};
const internal::Schema& schema_of(const ApiGatewayToolConfigurationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ApiGatewayTargetConfiguration.html
struct ApiGatewayTargetConfigurationView {
  std::string_view rest_api_id{};
  std::string_view stage{};
  ApiGatewayToolConfigurationView api_gateway_tool_configuration{};
};
const internal::Schema& schema_of(const ApiGatewayTargetConfigurationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_S3Configuration.html
struct S3ConfigurationView {
  std::optional<std::string_view> uri{};
  std::optional<std::string_view> bucket_owner_account_id{};
};
const internal::Schema& schema_of(const S3ConfigurationView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ApiSchemaConfiguration.html
struct ApiSchemaConfigurationView {
  enum class Member : std::uint16_t {
    none,
    s3,
    inline_payload,
    unknown,
  };

  Member member{};
  OptionalRef<S3ConfigurationView> s3{};
  /// Sensitive: never logged.
  OptionalRef<std::string_view> inline_payload{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ApiSchemaConfigurationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ConnectorParameterOverride.html
struct ConnectorParameterOverrideView {
  std::string_view path{};
  std::optional<std::string_view> description{};
  std::optional<bool> visible{};
};
const internal::Schema& schema_of(const ConnectorParameterOverrideView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ConnectorConfiguration.html
struct ConnectorConfigurationView {
  std::string_view name{};
  std::optional<std::string_view> description{};
  std::optional<DocumentView> parameter_values{};
  std::span<const ConnectorParameterOverrideView> parameter_overrides{};
};
const internal::Schema& schema_of(const ConnectorConfigurationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ConnectorSource.html
struct ConnectorSourceView {
  std::string_view connector_id{};
  std::optional<std::string_view> version{};
};
const internal::Schema& schema_of(const ConnectorSourceView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ConnectorTargetConfiguration.html
struct ConnectorTargetConfigurationView {
  ConnectorSourceView source{};
  std::span<const std::string_view> enabled{};
  std::span<const ConnectorConfigurationView> configurations{};
};
const internal::Schema& schema_of(const ConnectorTargetConfigurationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HttpConnectorSource.html
struct HttpConnectorSourceView {
  std::string_view connector_id{};
};
const internal::Schema& schema_of(const HttpConnectorSourceView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HttpConnectorTargetConfiguration.html
struct HttpConnectorTargetConfigurationView {
  HttpConnectorSourceView source{};
  MapView<std::string_view> parameters{};
};
const internal::Schema& schema_of(const HttpConnectorTargetConfigurationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HttpApiSchemaConfiguration.html
struct HttpApiSchemaConfigurationView {
  ApiSchemaConfigurationView source{};
};
const internal::Schema& schema_of(const HttpApiSchemaConfigurationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_StickinessConfiguration.html
struct StickinessConfigurationView {
  std::string_view identifier{};
  std::optional<std::int32_t> timeout{};
  std::span<const std::string_view> composite_identifier{};
};
const internal::Schema& schema_of(const StickinessConfigurationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PassthroughTargetConfiguration.html
struct PassthroughTargetConfigurationView {
  std::string_view endpoint{};
  Open<PassthroughProtocolType> protocol_type{};
  OptionalRef<HttpApiSchemaConfigurationView> schema{};
  OptionalRef<StickinessConfigurationView> stickiness_configuration{};
  /// Sensitive: never logged.
  MapView<std::string_view> static_query_parameters{};
  Open<StaticQueryParameterConflictResolution> static_query_parameter_conflict_resolution{};
};
const internal::Schema& schema_of(const PassthroughTargetConfigurationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_RuntimeTargetConfiguration.html
struct RuntimeTargetConfigurationView {
  std::string_view arn{};
  std::optional<std::string_view> qualifier{};
  OptionalRef<HttpApiSchemaConfigurationView> schema{};
};
const internal::Schema& schema_of(const RuntimeTargetConfigurationView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HttpTargetConfiguration.html
struct HttpTargetConfigurationView {
  enum class Member : std::uint16_t {
    none,
    agentcore_runtime,
    passthrough,
    connector,
    unknown,
  };

  Member member{};
  OptionalRef<RuntimeTargetConfigurationView> agentcore_runtime{};
  OptionalRef<PassthroughTargetConfigurationView> passthrough{};
  OptionalRef<HttpConnectorTargetConfigurationView> connector{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const HttpTargetConfigurationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InferenceConnectorSource.html
struct InferenceConnectorSourceView {
  std::string_view connector_id{};
};
const internal::Schema& schema_of(const InferenceConnectorSourceView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InferenceConnectorTargetConfiguration.html
struct InferenceConnectorTargetConfigurationView {
  InferenceConnectorSourceView source{};
};
const internal::Schema& schema_of(const InferenceConnectorTargetConfigurationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ModelEntry.html
struct ModelEntryView {
  std::string_view model{};
};
const internal::Schema& schema_of(const ModelEntryView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InferenceOperationConfiguration.html
struct InferenceOperationConfigurationView {
  std::string_view path{};
  std::optional<std::string_view> provider_path{};
  std::span<const ModelEntryView> models{};
};
const internal::Schema& schema_of(const InferenceOperationConfigurationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ProviderPrefix.html
struct ProviderPrefixView {
  std::optional<bool> strip{};
  std::optional<std::string_view> separator{};
};
const internal::Schema& schema_of(const ProviderPrefixView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ModelMapping.html
struct ModelMappingView {
  OptionalRef<ProviderPrefixView> provider_prefix{};
};
const internal::Schema& schema_of(const ModelMappingView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InferenceProviderTargetConfiguration.html
struct InferenceProviderTargetConfigurationView {
  std::string_view endpoint{};
  OptionalRef<ModelMappingView> model_mapping{};
  std::span<const InferenceOperationConfigurationView> operations{};
};
const internal::Schema& schema_of(const InferenceProviderTargetConfigurationView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InferenceTargetConfiguration.html
struct InferenceTargetConfigurationView {
  enum class Member : std::uint16_t {
    none,
    connector,
    provider,
    unknown,
  };

  Member member{};
  OptionalRef<InferenceConnectorTargetConfigurationView> connector{};
  OptionalRef<InferenceProviderTargetConfigurationView> provider{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const InferenceTargetConfigurationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SchemaDefinition.html
struct SchemaDefinitionView {
  Open<SchemaType> type{};
  MapView<SchemaDefinitionView> properties{};
  std::span<const std::string_view> required{};
  OptionalRef<SchemaDefinitionView> items{};
  std::optional<std::string_view> description{};
};
const internal::Schema& schema_of(const SchemaDefinitionView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ToolDefinition.html
struct ToolDefinitionView {
  std::string_view name{};
  std::string_view description{};
  SchemaDefinitionView input_schema{};
  OptionalRef<SchemaDefinitionView> output_schema{};
};
const internal::Schema& schema_of(const ToolDefinitionView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ToolSchema.html
struct ToolSchemaView {
  enum class Member : std::uint16_t {
    none,
    s3,
    inline_payload,
    unknown,
  };

  Member member{};
  OptionalRef<S3ConfigurationView> s3{};
  /// Sensitive: never logged.
  OptionalRef<std::span<const ToolDefinitionView>> inline_payload{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ToolSchemaView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_McpLambdaTargetConfiguration.html
struct McpLambdaTargetConfigurationView {
  std::string_view lambda_arn{};
  ToolSchemaView tool_schema{};
};
const internal::Schema& schema_of(const McpLambdaTargetConfigurationView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_McpToolSchemaConfiguration.html
struct McpToolSchemaConfigurationView {
  enum class Member : std::uint16_t {
    none,
    s3,
    inline_payload,
    unknown,
  };

  Member member{};
  OptionalRef<S3ConfigurationView> s3{};
  /// Sensitive: never logged.
  OptionalRef<std::string_view> inline_payload{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const McpToolSchemaConfigurationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_McpServerTargetConfiguration.html
struct McpServerTargetConfigurationView {
  std::string_view endpoint{};
  OptionalRef<McpToolSchemaConfigurationView> mcp_tool_schema{};
  Open<ListingMode> listing_mode{};
  std::optional<std::int32_t> resource_priority{};
};
const internal::Schema& schema_of(const McpServerTargetConfigurationView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_McpTargetConfiguration.html
struct McpTargetConfigurationView {
  enum class Member : std::uint16_t {
    none,
    open_api_schema,
    smithy_model,
    lambda,
    mcp_server,
    api_gateway,
    connector,
    unknown,
  };

  Member member{};
  OptionalRef<ApiSchemaConfigurationView> open_api_schema{};
  OptionalRef<ApiSchemaConfigurationView> smithy_model{};
  OptionalRef<McpLambdaTargetConfigurationView> lambda{};
  OptionalRef<McpServerTargetConfigurationView> mcp_server{};
  OptionalRef<ApiGatewayTargetConfigurationView> api_gateway{};
  OptionalRef<ConnectorTargetConfigurationView> connector{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const McpTargetConfigurationView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_TargetConfiguration.html
struct TargetConfigurationView {
  enum class Member : std::uint16_t {
    none,
    mcp,
    http,
    inference,
    unknown,
  };

  Member member{};
  OptionalRef<McpTargetConfigurationView> mcp{};
  OptionalRef<HttpTargetConfigurationView> http{};
  OptionalRef<InferenceTargetConfigurationView> inference{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const TargetConfigurationView*);

}  // namespace outcrop::bedrock_agentcore_control
