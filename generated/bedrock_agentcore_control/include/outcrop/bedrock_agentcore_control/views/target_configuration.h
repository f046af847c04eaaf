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

/// Operations of a REST API that become tools. Their operation ids and descriptions in the exported OpenAPI
/// document name and describe the tools.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ApiGatewayToolFilter.html
struct ApiGatewayToolFilterView {
  /// A path of the API, such as /pets, or everything below one, such as /pets/*. It has to exist in the API.
  std::string_view filter_path{};
  /// The HTTP methods of the path that become tools.
  std::span<const Open<RestApiMethod>> methods{};
};
const internal::Schema& schema_of(const ApiGatewayToolFilterView*);

/// A name and a description for one operation of a REST API.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ApiGatewayToolOverride.html
struct ApiGatewayToolOverrideView {
  /// What the tool is called over MCP.
  std::string_view name{};
  /// What the tool does, for the model that chooses it. Absent: the text of the API's OpenAPI document.
  std::optional<std::string_view> description{};
  /// The operation's path, such as /pets; it has to exist in the API, without wildcards.
  std::string_view path{};
  /// The operation's HTTP method.
  Open<RestApiMethod> method{};
};
const internal::Schema& schema_of(const ApiGatewayToolOverrideView*);

/// Which operations of a REST API become tools, and what they are called.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ApiGatewayToolConfiguration.html
struct ApiGatewayToolConfigurationView {
  /// Names and descriptions for single operations, in place of those in the API's OpenAPI document.
  std::span<const ApiGatewayToolOverrideView> tool_overrides{};
  /// The operations that become tools, by path and method.
  std::span<const ApiGatewayToolFilterView> tool_filters{};
};
const internal::Schema& schema_of(const ApiGatewayToolConfigurationView*);

/// A REST API of Amazon API Gateway whose operations become tools of a gateway.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ApiGatewayTargetConfiguration.html
struct ApiGatewayTargetConfigurationView {
  /// The id of the REST API.
  std::string_view rest_api_id{};
  /// The stage of the REST API that is called, by its name.
  std::string_view stage{};
  /// Which operations of the API become tools, and what they are called.
  ApiGatewayToolConfigurationView api_gateway_tool_configuration{};
};
const internal::Schema& schema_of(const ApiGatewayTargetConfigurationView*);

/// An object in Amazon S3.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_S3Configuration.html
struct S3ConfigurationView {
  /// The object as s3://bucket/key.
  std::optional<std::string_view> uri{};
  /// The account that owns the bucket, where it is not the gateway's own.
  std::optional<std::string_view> bucket_owner_account_id{};
};
const internal::Schema& schema_of(const S3ConfigurationView*);

/// Where the schema of an API is: in Amazon S3, or in the request.
///
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
  /// An object in Amazon S3 that holds the schema.
  OptionalRef<S3ConfigurationView> s3{};
  /// The schema itself, as text.
  ///
  /// Sensitive: never logged.
  OptionalRef<std::string_view> inline_payload{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ApiSchemaConfigurationView*);

/// How an agent sees one parameter of a connector's tool.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ConnectorParameterOverride.html
struct ConnectorParameterOverrideView {
  /// Which parameter, as a JSON Pointer, such as /numberOfResults.
  std::string_view path{};
  /// What the parameter is for, for the model that fills it in. Absent: the connector's own text.
  std::optional<std::string_view> description{};
  /// Whether the agent sees the parameter. Absent: as the connector has it.
  std::optional<bool> visible{};
};
const internal::Schema& schema_of(const ConnectorParameterOverrideView*);

/// Settings for one tool of a connector.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ConnectorConfiguration.html
struct ConnectorConfigurationView {
  /// The tool, by the name that the connector gives it, such as retrieve.
  std::string_view name{};
  /// What the tool does, for the model that chooses it. Absent: the connector's own text.
  std::optional<std::string_view> description{};
  /// Values that the tool is given, fixed or as defaults, by the names of its parameters.
  std::optional<DocumentView> parameter_values{};
  /// Which parameters the agent sees, and how they are described.
  std::span<const ConnectorParameterOverrideView> parameter_overrides{};
};
const internal::Schema& schema_of(const ConnectorConfigurationView*);

/// Which connector is used.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ConnectorSource.html
struct ConnectorSourceView {
  /// The connector, by its id, such as bedrock-knowledge-bases.
  std::string_view connector_id{};
  /// The connector's version, such as 1.1.0. Absent: the newest.
  std::optional<std::string_view> version{};
};
const internal::Schema& schema_of(const ConnectorSourceView*);

/// A ready-made connection to a service of AWS or of someone else, as a target of a gateway.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ConnectorTargetConfiguration.html
struct ConnectorTargetConfigurationView {
  /// The connector, and its version.
  ConnectorSourceView source{};
  /// The tools of the connector that are offered, by name. Absent: all.
  std::span<const std::string_view> enabled{};
  /// Settings for single tools.
  std::span<const ConnectorConfigurationView> configurations{};
};
const internal::Schema& schema_of(const ConnectorTargetConfigurationView*);

/// A connector that the service has for an HTTP API.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HttpConnectorSource.html
struct HttpConnectorSourceView {
  /// The id that the service has given the connector.
  std::string_view connector_id{};
};
const internal::Schema& schema_of(const HttpConnectorSourceView*);

/// Reaches an HTTP API by a connector that the service has for it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HttpConnectorTargetConfiguration.html
struct HttpConnectorTargetConfigurationView {
  /// The connector that the service has for the API.
  HttpConnectorSourceView source{};
  /// What the connector is to reach, by the connector's own names, such as `memoryId`; paths of requests are
  /// checked against it.
  MapView<std::string_view> parameters{};
};
const internal::Schema& schema_of(const HttpConnectorTargetConfigurationView*);

/// What the API behind an HTTP target looks like.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HttpApiSchemaConfiguration.html
struct HttpApiSchemaConfigurationView {
  /// The schema itself, or where it is stored.
  ApiSchemaConfigurationView source{};
};
const internal::Schema& schema_of(const HttpApiSchemaConfigurationView*);

/// Which requests belong to the same session and go to the same place.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_StickinessConfiguration.html
struct StickinessConfigurationView {
  /// Where a request says which session it belongs to, such as $context.header.x-session-id.
  std::string_view identifier{};
  /// Seconds without a request after which the session is forgotten.
  std::optional<std::int32_t> timeout{};
  /// Headers that have to agree as well, by name.
  std::span<const std::string_view> composite_identifier{};
};
const internal::Schema& schema_of(const StickinessConfigurationView*);

/// An HTTPS address that requests pass on to as they are.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PassthroughTargetConfiguration.html
struct PassthroughTargetConfigurationView {
  /// The address, with https.
  std::string_view endpoint{};
  /// What is spoken there.
  Open<PassthroughProtocolType> protocol_type{};
  /// What the API there looks like.
  OptionalRef<HttpApiSchemaConfigurationView> schema{};
  /// Which requests belong together and go to the same place. Absent: each goes its own way.
  OptionalRef<StickinessConfigurationView> stickiness_configuration{};
  /// Query parameters that each request gets, by name; they count towards the longest URL that is allowed.
  ///
  /// Sensitive: never logged.
  MapView<std::string_view> static_query_parameters{};
  /// Whose value counts where a client sends a parameter of `staticQueryParameters`. Absent: `CLIENT_OVERRIDE`.
  Open<StaticQueryParameterConflictResolution> static_query_parameter_conflict_resolution{};
};
const internal::Schema& schema_of(const PassthroughTargetConfigurationView*);

/// An agent runtime that requests go to over HTTP.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_RuntimeTargetConfiguration.html
struct RuntimeTargetConfigurationView {
  /// The agent runtime's ARN.
  std::string_view arn{};
  /// The endpoint of the agent runtime. Absent: the default one.
  std::optional<std::string_view> qualifier{};
  /// What the agent's API looks like.
  OptionalRef<HttpApiSchemaConfigurationView> schema{};
};
const internal::Schema& schema_of(const RuntimeTargetConfigurationView*);

/// What an HTTP target of a gateway is.
///
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
  /// An agent runtime of AgentCore.
  OptionalRef<RuntimeTargetConfigurationView> agentcore_runtime{};
  /// Any HTTPS address; requests pass on to it as they are.
  OptionalRef<PassthroughTargetConfigurationView> passthrough{};
  /// An API that the service has a connector for.
  OptionalRef<HttpConnectorTargetConfigurationView> connector{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const HttpTargetConfigurationView*);

/// A connector that the service has for a provider of models.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InferenceConnectorSource.html
struct InferenceConnectorSourceView {
  /// The connector's id, such as bedrock-mantle, openai or anthropic.
  std::string_view connector_id{};
};
const internal::Schema& schema_of(const InferenceConnectorSourceView*);

/// Reaches a provider of models by a connector, which knows the provider's paths and models.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InferenceConnectorTargetConfiguration.html
struct InferenceConnectorTargetConfigurationView {
  /// The connector that the service has for the provider.
  InferenceConnectorSourceView source{};
};
const internal::Schema& schema_of(const InferenceConnectorTargetConfigurationView*);

/// Models that one path serves.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ModelEntry.html
struct ModelEntryView {
  /// The id of a model, or a pattern with * for several, such as anthropic.claude-opus-*.
  std::string_view model{};
};
const internal::Schema& schema_of(const ModelEntryView*);

/// One path that clients can ask models by, and the models behind it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InferenceOperationConfiguration.html
struct InferenceOperationConfigurationView {
  /// The path that clients use, such as /v1/messages.
  std::string_view path{};
  /// The path at the provider, where it is another one than `path`.
  std::optional<std::string_view> provider_path{};
  /// The models that the path serves.
  std::span<const ModelEntryView> models{};
};
const internal::Schema& schema_of(const InferenceOperationConfigurationView*);

/// A prefix that the provider's ids of models have.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ProviderPrefix.html
struct ProviderPrefixView {
  /// True lets clients leave the prefix out; the gateway puts it back. Absent: false.
  std::optional<bool> strip{};
  /// The character behind the prefix. Absent: a dot.
  std::optional<std::string_view> separator{};
};
const internal::Schema& schema_of(const ProviderPrefixView*);

/// How the ids that clients use for models become the provider's.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ModelMapping.html
struct ModelMappingView {
  /// What is done with a prefix that the provider's ids have. Absent: ids pass on as they are.
  OptionalRef<ProviderPrefixView> provider_prefix{};
};
const internal::Schema& schema_of(const ModelMappingView*);

/// Reaches a provider of models at an address of one's own choice.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InferenceProviderTargetConfiguration.html
struct InferenceProviderTargetConfigurationView {
  /// The provider's address, with https.
  std::string_view endpoint{};
  /// How the ids that clients use for models become the provider's.
  OptionalRef<ModelMappingView> model_mapping{};
  /// The paths that clients can use, and the models behind each.
  std::span<const InferenceOperationConfigurationView> operations{};
};
const internal::Schema& schema_of(const InferenceProviderTargetConfigurationView*);

/// A provider of models behind a gateway.
///
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
  /// A connector, which knows the provider's rules.
  OptionalRef<InferenceConnectorTargetConfigurationView> connector{};
  /// An address, paths and models that are given here.
  OptionalRef<InferenceProviderTargetConfigurationView> provider{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const InferenceTargetConfigurationView*);

/// What a value of a tool's input or output is, in the manner of a JSON schema.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SchemaDefinition.html
struct SchemaDefinitionView {
  /// The value's type.
  Open<SchemaType> type{};
  /// What the members are by their names, where `type` is `object`.
  MapView<SchemaDefinitionView> properties{};
  /// The names of the members that must be there, where `type` is `object`.
  std::span<const std::string_view> required{};
  /// What the elements are, where `type` is `array`.
  OptionalRef<SchemaDefinitionView> items{};
  /// What the value stands for. The model reads this text.
  std::optional<std::string_view> description{};
};
const internal::Schema& schema_of(const SchemaDefinitionView*);

/// A tool that a Lambda function carries out.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ToolDefinition.html
struct ToolDefinitionView {
  /// The tool's name.
  std::string_view name{};
  /// What the tool does. The model decides by this text.
  std::string_view description{};
  /// What the tool is given.
  SchemaDefinitionView input_schema{};
  /// What the tool answers with. Absent: nothing is said about it.
  OptionalRef<SchemaDefinitionView> output_schema{};
};
const internal::Schema& schema_of(const ToolDefinitionView*);

/// The tools that a Lambda function carries out.
///
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
  /// An object in Amazon S3 that holds the tools as JSON.
  OptionalRef<S3ConfigurationView> s3{};
  /// The tools themselves.
  ///
  /// Sensitive: never logged.
  OptionalRef<std::span<const ToolDefinitionView>> inline_payload{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ToolSchemaView*);

/// Offers a Lambda function as tools.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_McpLambdaTargetConfiguration.html
struct McpLambdaTargetConfigurationView {
  /// The function's ARN.
  std::string_view lambda_arn{};
  /// The tools that the function carries out.
  ToolSchemaView tool_schema{};
};
const internal::Schema& schema_of(const McpLambdaTargetConfigurationView*);

/// A list of tools in the form that MCP gives it.
///
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
  /// An object in Amazon S3 that holds the list.
  OptionalRef<S3ConfigurationView> s3{};
  /// The list itself, as JSON.
  ///
  /// Sensitive: never logged.
  OptionalRef<std::string_view> inline_payload{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const McpToolSchemaConfigurationView*);

/// Offers the tools of an MCP server.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_McpServerTargetConfiguration.html
struct McpServerTargetConfigurationView {
  /// The server's address.
  std::string_view endpoint{};
  /// The tools, where they are not asked from the server; the target is then not synchronized.
  OptionalRef<McpToolSchemaConfigurationView> mcp_tool_schema{};
  /// How the gateway knows the server's tools.
  Open<ListingMode> listing_mode{};
  /// Which target answers where several have a resource of the same URI: the one with the lowest number. Absent:
  /// 1000.
  std::optional<std::int32_t> resource_priority{};
};
const internal::Schema& schema_of(const McpServerTargetConfigurationView*);

/// What becomes tools at a gateway.
///
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
  /// An API by its OpenAPI schema: each of its operations is a tool.
  OptionalRef<ApiSchemaConfigurationView> open_api_schema{};
  /// An API by its Smithy model: each of its operations is a tool.
  OptionalRef<ApiSchemaConfigurationView> smithy_model{};
  /// A Lambda function.
  OptionalRef<McpLambdaTargetConfigurationView> lambda{};
  /// An MCP server, whose tools are passed on.
  OptionalRef<McpServerTargetConfigurationView> mcp_server{};
  /// An API in Amazon API Gateway.
  OptionalRef<ApiGatewayTargetConfigurationView> api_gateway{};
  /// Something that the service has a connector for.
  OptionalRef<ConnectorTargetConfigurationView> connector{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const McpTargetConfigurationView*);

/// What a target of a gateway is, and where.
///
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
  /// Something that becomes tools of MCP.
  OptionalRef<McpTargetConfigurationView> mcp{};
  /// An agent runtime, or an address that requests pass on to.
  OptionalRef<HttpTargetConfigurationView> http{};
  /// A provider of models.
  OptionalRef<InferenceTargetConfigurationView> inference{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const TargetConfigurationView*);

}  // namespace outcrop::bedrock_agentcore_control
