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

/// Operations of a REST API that become tools. Their operation ids and descriptions in the exported OpenAPI
/// document name and describe the tools.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ApiGatewayToolFilter.html
struct ApiGatewayToolFilter {
  /// A path of the API, such as /pets, or everything below one, such as /pets/*. It has to exist in the API.
  ///
  /// Required.
  std::optional<std::string> filter_path{};
  /// The HTTP methods of the path that become tools.
  ///
  /// Required.
  std::optional<std::vector<OwnedOpen<RestApiMethod>>> methods{};

  friend bool operator==(const ApiGatewayToolFilter&, const ApiGatewayToolFilter&) = default;
};
void write_json(internal::JsonWriter& writer, const ApiGatewayToolFilter& in);

/// A name and a description for one operation of a REST API.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ApiGatewayToolOverride.html
struct ApiGatewayToolOverride {
  /// What the tool is called over MCP.
  ///
  /// Required.
  std::optional<std::string> name{};
  /// What the tool does, for the model that chooses it. Absent: the text of the API's OpenAPI document.
  std::optional<std::string> description{};
  /// The operation's path, such as /pets; it has to exist in the API, without wildcards.
  ///
  /// Required.
  std::optional<std::string> path{};
  /// The operation's HTTP method.
  ///
  /// Required.
  std::optional<OwnedOpen<RestApiMethod>> method{};

  friend bool operator==(const ApiGatewayToolOverride&, const ApiGatewayToolOverride&) = default;
};
void write_json(internal::JsonWriter& writer, const ApiGatewayToolOverride& in);

/// Which operations of a REST API become tools, and what they are called.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ApiGatewayToolConfiguration.html
struct ApiGatewayToolConfiguration {
  /// Names and descriptions for single operations, in place of those in the API's OpenAPI document.
  std::optional<std::vector<ApiGatewayToolOverride>> tool_overrides{};
  /// The operations that become tools, by path and method.
  ///
  /// Required.
  std::optional<std::vector<ApiGatewayToolFilter>> tool_filters{};

  friend bool operator==(const ApiGatewayToolConfiguration&, const ApiGatewayToolConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ApiGatewayToolConfiguration& in);

/// A REST API of Amazon API Gateway whose operations become tools of a gateway.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ApiGatewayTargetConfiguration.html
struct ApiGatewayTargetConfiguration {
  /// The id of the REST API.
  ///
  /// Required.
  std::optional<std::string> rest_api_id{};
  /// The stage of the REST API that is called, by its name.
  ///
  /// Required.
  std::optional<std::string> stage{};
  /// Which operations of the API become tools, and what they are called.
  ///
  /// Required.
  Box<ApiGatewayToolConfiguration> api_gateway_tool_configuration{};

  friend bool operator==(const ApiGatewayTargetConfiguration&, const ApiGatewayTargetConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ApiGatewayTargetConfiguration& in);

/// An object in Amazon S3.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_S3Configuration.html
struct S3Configuration {
  /// The object as s3://bucket/key.
  std::optional<std::string> uri{};
  /// The account that owns the bucket, where it is not the gateway's own.
  std::optional<std::string> bucket_owner_account_id{};

  friend bool operator==(const S3Configuration&, const S3Configuration&) = default;
};
void write_json(internal::JsonWriter& writer, const S3Configuration& in);

/// Where the schema of an API is: in Amazon S3, or in the request.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ApiSchemaConfiguration.html
struct ApiSchemaConfiguration {
  /// An object in Amazon S3 that holds the schema.
  Box<S3Configuration> s3{};
  /// The schema itself, as text.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> inline_payload{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ApiSchemaConfiguration&, const ApiSchemaConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ApiSchemaConfiguration& in);

/// How an agent sees one parameter of a connector's tool.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ConnectorParameterOverride.html
struct ConnectorParameterOverride {
  /// Which parameter, as a JSON Pointer, such as /numberOfResults.
  ///
  /// Required.
  std::optional<std::string> path{};
  /// What the parameter is for, for the model that fills it in. Absent: the connector's own text.
  std::optional<std::string> description{};
  /// Whether the agent sees the parameter. Absent: as the connector has it.
  std::optional<bool> visible{};

  friend bool operator==(const ConnectorParameterOverride&, const ConnectorParameterOverride&) = default;
};
void write_json(internal::JsonWriter& writer, const ConnectorParameterOverride& in);

/// Settings for one tool of a connector.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ConnectorConfiguration.html
struct ConnectorConfiguration {
  /// The tool, by the name that the connector gives it, such as retrieve.
  ///
  /// Required.
  std::optional<std::string> name{};
  /// What the tool does, for the model that chooses it. Absent: the connector's own text.
  std::optional<std::string> description{};
  /// Values that the tool is given, fixed or as defaults, by the names of its parameters.
  std::optional<Document> parameter_values{};
  /// Which parameters the agent sees, and how they are described.
  std::optional<std::vector<ConnectorParameterOverride>> parameter_overrides{};

  friend bool operator==(const ConnectorConfiguration&, const ConnectorConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ConnectorConfiguration& in);

/// Which connector is used.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ConnectorSource.html
struct ConnectorSource {
  /// The connector, by its id, such as bedrock-knowledge-bases.
  ///
  /// Required.
  std::optional<std::string> connector_id{};
  /// The connector's version, such as 1.1.0. Absent: the newest.
  std::optional<std::string> version{};

  friend bool operator==(const ConnectorSource&, const ConnectorSource&) = default;
};
void write_json(internal::JsonWriter& writer, const ConnectorSource& in);

/// A ready-made connection to a service of AWS or of someone else, as a target of a gateway.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ConnectorTargetConfiguration.html
struct ConnectorTargetConfiguration {
  /// The connector, and its version.
  ///
  /// Required.
  Box<ConnectorSource> source{};
  /// The tools of the connector that are offered, by name. Absent: all.
  std::optional<std::vector<std::string>> enabled{};
  /// Settings for single tools.
  std::optional<std::vector<ConnectorConfiguration>> configurations{};

  friend bool operator==(const ConnectorTargetConfiguration&, const ConnectorTargetConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ConnectorTargetConfiguration& in);

/// What the API behind an HTTP target looks like.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HttpApiSchemaConfiguration.html
struct HttpApiSchemaConfiguration {
  /// The schema itself, or where it is stored.
  ///
  /// Required.
  Box<ApiSchemaConfiguration> source{};

  friend bool operator==(const HttpApiSchemaConfiguration&, const HttpApiSchemaConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const HttpApiSchemaConfiguration& in);

/// A connector that the service has for an HTTP API.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HttpConnectorSource.html
struct HttpConnectorSource {
  /// The id that the service has given the connector.
  ///
  /// Required.
  std::optional<std::string> connector_id{};

  friend bool operator==(const HttpConnectorSource&, const HttpConnectorSource&) = default;
};
void write_json(internal::JsonWriter& writer, const HttpConnectorSource& in);

/// Reaches an HTTP API by a connector that the service has for it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HttpConnectorTargetConfiguration.html
struct HttpConnectorTargetConfiguration {
  /// The connector that the service has for the API.
  ///
  /// Required.
  std::optional<HttpConnectorSource> source{};
  /// What the connector is to reach, by the connector's own names, such as `memoryId`; paths of requests are
  /// checked against it.
  std::optional<std::map<std::string, std::string, std::less<>>> parameters{};

  friend bool operator==(const HttpConnectorTargetConfiguration&, const HttpConnectorTargetConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const HttpConnectorTargetConfiguration& in);

/// Which requests belong to the same session and go to the same place.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_StickinessConfiguration.html
struct StickinessConfiguration {
  /// Where a request says which session it belongs to, such as $context.header.x-session-id.
  ///
  /// Required.
  std::optional<std::string> identifier{};
  /// Seconds without a request after which the session is forgotten.
  std::optional<std::int32_t> timeout{};
  /// Headers that have to agree as well, by name.
  std::optional<std::vector<std::string>> composite_identifier{};

  friend bool operator==(const StickinessConfiguration&, const StickinessConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const StickinessConfiguration& in);

/// An HTTPS address that requests pass on to as they are.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PassthroughTargetConfiguration.html
struct PassthroughTargetConfiguration {
  /// The address, with https.
  ///
  /// Required.
  std::optional<std::string> endpoint{};
  /// What is spoken there.
  ///
  /// Required.
  std::optional<OwnedOpen<PassthroughProtocolType>> protocol_type{};
  /// What the API there looks like.
  std::optional<HttpApiSchemaConfiguration> schema{};
  /// Which requests belong together and go to the same place. Absent: each goes its own way.
  Box<StickinessConfiguration> stickiness_configuration{};
  /// Query parameters that each request gets, by name; they count towards the longest URL that is allowed.
  ///
  /// Sensitive: never logged.
  std::optional<std::map<std::string, std::string, std::less<>>> static_query_parameters{};
  /// Whose value counts where a client sends a parameter of `staticQueryParameters`. Absent: `CLIENT_OVERRIDE`.
  std::optional<OwnedOpen<StaticQueryParameterConflictResolution>> static_query_parameter_conflict_resolution{};

  friend bool operator==(const PassthroughTargetConfiguration&, const PassthroughTargetConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const PassthroughTargetConfiguration& in);

/// An agent runtime that requests go to over HTTP.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_RuntimeTargetConfiguration.html
struct RuntimeTargetConfiguration {
  /// The agent runtime's ARN.
  ///
  /// Required.
  std::optional<std::string> arn{};
  /// The endpoint of the agent runtime. Absent: the default one.
  std::optional<std::string> qualifier{};
  /// What the agent's API looks like.
  std::optional<HttpApiSchemaConfiguration> schema{};

  friend bool operator==(const RuntimeTargetConfiguration&, const RuntimeTargetConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const RuntimeTargetConfiguration& in);

/// What an HTTP target of a gateway is.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HttpTargetConfiguration.html
struct HttpTargetConfiguration {
  /// An agent runtime of AgentCore.
  Box<RuntimeTargetConfiguration> agentcore_runtime{};
  /// Any HTTPS address; requests pass on to it as they are.
  Box<PassthroughTargetConfiguration> passthrough{};
  /// An API that the service has a connector for.
  Box<HttpConnectorTargetConfiguration> connector{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const HttpTargetConfiguration&, const HttpTargetConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const HttpTargetConfiguration& in);

/// A connector that the service has for a provider of models.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InferenceConnectorSource.html
struct InferenceConnectorSource {
  /// The connector's id, such as bedrock-mantle, openai or anthropic.
  ///
  /// Required.
  std::optional<std::string> connector_id{};

  friend bool operator==(const InferenceConnectorSource&, const InferenceConnectorSource&) = default;
};
void write_json(internal::JsonWriter& writer, const InferenceConnectorSource& in);

/// Reaches a provider of models by a connector, which knows the provider's paths and models.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InferenceConnectorTargetConfiguration.html
struct InferenceConnectorTargetConfiguration {
  /// The connector that the service has for the provider.
  ///
  /// Required.
  std::optional<InferenceConnectorSource> source{};

  friend bool operator==(const InferenceConnectorTargetConfiguration&,
                         const InferenceConnectorTargetConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const InferenceConnectorTargetConfiguration& in);

/// Models that one path serves.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ModelEntry.html
struct ModelEntry {
  /// The id of a model, or a pattern with * for several, such as anthropic.claude-opus-*.
  ///
  /// Required.
  std::optional<std::string> model{};

  friend bool operator==(const ModelEntry&, const ModelEntry&) = default;
};
void write_json(internal::JsonWriter& writer, const ModelEntry& in);

/// One path that clients can ask models by, and the models behind it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InferenceOperationConfiguration.html
struct InferenceOperationConfiguration {
  /// The path that clients use, such as /v1/messages.
  ///
  /// Required.
  std::optional<std::string> path{};
  /// The path at the provider, where it is another one than `path`.
  std::optional<std::string> provider_path{};
  /// The models that the path serves.
  std::optional<std::vector<ModelEntry>> models{};

  friend bool operator==(const InferenceOperationConfiguration&, const InferenceOperationConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const InferenceOperationConfiguration& in);

/// A prefix that the provider's ids of models have.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ProviderPrefix.html
struct ProviderPrefix {
  /// True lets clients leave the prefix out; the gateway puts it back. Absent: false.
  std::optional<bool> strip{};
  /// The character behind the prefix. Absent: a dot.
  std::optional<std::string> separator{};

  friend bool operator==(const ProviderPrefix&, const ProviderPrefix&) = default;
};
void write_json(internal::JsonWriter& writer, const ProviderPrefix& in);

/// How the ids that clients use for models become the provider's.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ModelMapping.html
struct ModelMapping {
  /// What is done with a prefix that the provider's ids have. Absent: ids pass on as they are.
  std::optional<ProviderPrefix> provider_prefix{};

  friend bool operator==(const ModelMapping&, const ModelMapping&) = default;
};
void write_json(internal::JsonWriter& writer, const ModelMapping& in);

/// Reaches a provider of models at an address of one's own choice.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InferenceProviderTargetConfiguration.html
struct InferenceProviderTargetConfiguration {
  /// The provider's address, with https.
  ///
  /// Required.
  std::optional<std::string> endpoint{};
  /// How the ids that clients use for models become the provider's.
  std::optional<ModelMapping> model_mapping{};
  /// The paths that clients can use, and the models behind each.
  std::optional<std::vector<InferenceOperationConfiguration>> operations{};

  friend bool operator==(const InferenceProviderTargetConfiguration&,
                         const InferenceProviderTargetConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const InferenceProviderTargetConfiguration& in);

/// A provider of models behind a gateway.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InferenceTargetConfiguration.html
struct InferenceTargetConfiguration {
  /// A connector, which knows the provider's rules.
  Box<InferenceConnectorTargetConfiguration> connector{};
  /// An address, paths and models that are given here.
  Box<InferenceProviderTargetConfiguration> provider{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const InferenceTargetConfiguration&, const InferenceTargetConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const InferenceTargetConfiguration& in);

/// What a value of a tool's input or output is, in the manner of a JSON schema.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SchemaDefinition.html
struct SchemaDefinition {
  /// The value's type.
  ///
  /// Required.
  std::optional<OwnedOpen<SchemaType>> type{};
  /// What the members are by their names, where `type` is `object`.
  Box<std::map<std::string, SchemaDefinition, std::less<>>> properties{};
  /// The names of the members that must be there, where `type` is `object`.
  std::optional<std::vector<std::string>> required{};
  /// What the elements are, where `type` is `array`.
  Box<SchemaDefinition> items{};
  /// What the value stands for. The model reads this text.
  std::optional<std::string> description{};

  friend bool operator==(const SchemaDefinition&, const SchemaDefinition&) = default;
};
void write_json(internal::JsonWriter& writer, const SchemaDefinition& in);

/// A tool that a Lambda function carries out.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ToolDefinition.html
struct ToolDefinition {
  /// The tool's name.
  ///
  /// Required.
  std::optional<std::string> name{};
  /// What the tool does. The model decides by this text.
  ///
  /// Required.
  std::optional<std::string> description{};
  /// What the tool is given.
  ///
  /// Required.
  Box<SchemaDefinition> input_schema{};
  /// What the tool answers with. Absent: nothing is said about it.
  Box<SchemaDefinition> output_schema{};

  friend bool operator==(const ToolDefinition&, const ToolDefinition&) = default;
};
void write_json(internal::JsonWriter& writer, const ToolDefinition& in);

/// The tools that a Lambda function carries out.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ToolSchema.html
struct ToolSchema {
  /// An object in Amazon S3 that holds the tools as JSON.
  Box<S3Configuration> s3{};
  /// The tools themselves.
  ///
  /// Sensitive: never logged.
  std::optional<std::vector<ToolDefinition>> inline_payload{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ToolSchema&, const ToolSchema&) = default;
};
void write_json(internal::JsonWriter& writer, const ToolSchema& in);

/// Offers a Lambda function as tools.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_McpLambdaTargetConfiguration.html
struct McpLambdaTargetConfiguration {
  /// The function's ARN.
  ///
  /// Required.
  std::optional<std::string> lambda_arn{};
  /// The tools that the function carries out.
  ///
  /// Required.
  Box<ToolSchema> tool_schema{};

  friend bool operator==(const McpLambdaTargetConfiguration&, const McpLambdaTargetConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const McpLambdaTargetConfiguration& in);

/// A list of tools in the form that MCP gives it.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_McpToolSchemaConfiguration.html
struct McpToolSchemaConfiguration {
  /// An object in Amazon S3 that holds the list.
  Box<S3Configuration> s3{};
  /// The list itself, as JSON.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> inline_payload{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const McpToolSchemaConfiguration&, const McpToolSchemaConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const McpToolSchemaConfiguration& in);

/// Offers the tools of an MCP server.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_McpServerTargetConfiguration.html
struct McpServerTargetConfiguration {
  /// The server's address.
  ///
  /// Required.
  std::optional<std::string> endpoint{};
  /// The tools, where they are not asked from the server; the target is then not synchronized.
  Box<McpToolSchemaConfiguration> mcp_tool_schema{};
  /// How the gateway knows the server's tools.
  std::optional<OwnedOpen<ListingMode>> listing_mode{};
  /// Which target answers where several have a resource of the same URI: the one with the lowest number. Absent:
  /// 1000.
  std::optional<std::int32_t> resource_priority{};

  friend bool operator==(const McpServerTargetConfiguration&, const McpServerTargetConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const McpServerTargetConfiguration& in);

/// What becomes tools at a gateway.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_McpTargetConfiguration.html
struct McpTargetConfiguration {
  /// An API by its OpenAPI schema: each of its operations is a tool.
  Box<ApiSchemaConfiguration> open_api_schema{};
  /// An API by its Smithy model: each of its operations is a tool.
  Box<ApiSchemaConfiguration> smithy_model{};
  /// A Lambda function.
  Box<McpLambdaTargetConfiguration> lambda{};
  /// An MCP server, whose tools are passed on.
  Box<McpServerTargetConfiguration> mcp_server{};
  /// An API in Amazon API Gateway.
  Box<ApiGatewayTargetConfiguration> api_gateway{};
  /// Something that the service has a connector for.
  Box<ConnectorTargetConfiguration> connector{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const McpTargetConfiguration&, const McpTargetConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const McpTargetConfiguration& in);

/// What a target of a gateway is, and where.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_TargetConfiguration.html
struct TargetConfiguration {
  /// Something that becomes tools of MCP.
  Box<McpTargetConfiguration> mcp{};
  /// An agent runtime, or an address that requests pass on to.
  Box<HttpTargetConfiguration> http{};
  /// A provider of models.
  Box<InferenceTargetConfiguration> inference{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const TargetConfiguration&, const TargetConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const TargetConfiguration& in);

}  // namespace outcrop::bedrock_agentcore_control
