// The values that the service's enums have as of this version. Open<E> (outcrop/open.h) keeps others as text.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "outcrop/version.h"

namespace outcrop::bedrock_agentcore_control {

/// What is sent as the actor token, which says who acts for the user, when tokens are exchanged.
enum class ActorTokenContentType : std::uint16_t {
  unknown_value,
  /// No actor token is sent; the client's credentials alone say who asks.
  none,
  /// An access token that the client got for itself, without a user.
  m2_m,
  /// A JWT signed by AWS IAM, which names the agent's role.
  aws_iam_id_token_jwt,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ActorTokenContentType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ActorTokenContentType value);

/// The language, and its version, that the code of an agent runs on.
enum class AgentManagedRuntimeType : std::uint16_t {
  unknown_value,
  /// Python 3.10 runs the code.
  python_3_10,
  /// Python 3.11 runs the code.
  python_3_11,
  /// Python 3.12 runs the code.
  python_3_12,
  /// Python 3.13 runs the code.
  python_3_13,
  /// Python 3.14 runs the code.
  python_3_14,
  /// Node.js 22 runs the code.
  node_22,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AgentManagedRuntimeType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AgentManagedRuntimeType value);

/// The states of an endpoint of an agent runtime.
enum class AgentRuntimeEndpointStatus : std::uint16_t {
  unknown_value,
  /// The endpoint is being created.
  creating,
  /// The endpoint could not be created; GetAgentRuntimeEndpoint says why.
  create_failed,
  /// The endpoint is moving to another version.
  updating,
  /// The last change failed; GetAgentRuntimeEndpoint says why.
  update_failed,
  /// The endpoint answers calls.
  ready,
  /// The endpoint is being deleted.
  deleting,
  /// The endpoint could not be deleted.
  delete_failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AgentRuntimeEndpointStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AgentRuntimeEndpointStatus value);

/// The states of a version of an agent runtime.
enum class AgentRuntimeStatus : std::uint16_t {
  unknown_value,
  /// The runtime is being created.
  creating,
  /// The runtime could not be created; GetAgentRuntime says why.
  create_failed,
  /// A new version of the runtime is being made.
  updating,
  /// The last change failed; GetAgentRuntime says why.
  update_failed,
  /// The runtime can be invoked.
  ready,
  /// The runtime is being deleted.
  deleting,
  /// The runtime could not be deleted.
  delete_failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AgentRuntimeStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AgentRuntimeStatus value);

/// Where in a request an API key is sent.
enum class ApiKeyCredentialLocation : std::uint16_t {
  unknown_value,
  /// The key is sent in a header.
  header,
  /// The key is sent in the query of the URL.
  query_parameter,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ApiKeyCredentialLocation);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ApiKeyCredentialLocation value);

/// How a gateway checks its callers.
enum class AuthorizerType : std::uint16_t {
  unknown_value,
  /// Callers bring a JWT that fits `authorizerConfiguration`.
  custom_jwt,
  /// Callers sign with AWS credentials, and IAM policies decide.
  aws_iam,
  /// Everyone who reaches the gateway may call it.
  none,
  /// Callers are identified by the AWS credentials that they sign with, but the gateway decides nothing: a policy
  /// engine, an interceptor or the target has to.
  authenticate_only,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AuthorizerType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AuthorizerType value);

/// How binding a policy of a browser is.
enum class BrowserEnterprisePolicyType : std::uint16_t {
  unknown_value,
  /// The policy holds for every session of the browser and cannot be overridden.
  managed,
  /// The policy is a default: one that is `MANAGED` goes before it.
  recommended,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(BrowserEnterprisePolicyType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(BrowserEnterprisePolicyType value);

/// The networks that a browser can run in.
enum class BrowserNetworkMode : std::uint16_t {
  unknown_value,
  /// Sessions reach the public internet.
  public_,
  /// Sessions run in subnets of the account's VPC, and reach what these reach.
  vpc,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(BrowserNetworkMode);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(BrowserNetworkMode value);

/// The states of a browser profile.
enum class BrowserProfileStatus : std::uint16_t {
  unknown_value,
  /// Sessions can use the profile.
  ready,
  /// The profile is being deleted.
  deleting,
  /// The profile is gone.
  deleted,
  /// A session's data is being saved to the profile.
  saving,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(BrowserProfileStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(BrowserProfileStatus value);

/// The states of a browser.
enum class BrowserStatus : std::uint16_t {
  unknown_value,
  /// The browser is being created.
  creating,
  /// The browser could not be created; GetBrowser says why.
  create_failed,
  /// Sessions of the browser can be started.
  ready,
  /// The browser is being deleted.
  deleting,
  /// The browser could not be deleted; GetBrowser says why.
  delete_failed,
  /// The browser is gone.
  deleted,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(BrowserStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(BrowserStatus value);

/// The states of a capacity provider.
enum class CapacityProviderStatus : std::uint16_t {
  unknown_value,
  /// The provider is being created.
  creating,
  /// The provider could not be created; GetCapacityProvider says why.
  create_failed,
  /// The provider is being changed.
  updating,
  /// The last change failed; GetCapacityProvider says why.
  update_failed,
  /// Agent runtimes can use the provider.
  ready,
  /// The provider is being deleted.
  deleting,
  /// The provider could not be deleted; GetCapacityProvider says why.
  delete_failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(CapacityProviderStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(CapacityProviderStatus value);

/// Why a capacity provider is not ready, for programs.
enum class CapacityProviderStatusCode : std::uint16_t {
  unknown_value,
  /// A setting of the provider is wrong.
  validation_error,
  /// A quota of the account ran out.
  quota_exceeded,
  /// A call that the service had to make was throttled.
  throttled,
  /// The service failed on its own side.
  internal_server_exception,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(CapacityProviderStatusCode);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(CapacityProviderStatusCode value);

/// Whether instances run on capacity that was reserved in Amazon EC2.
enum class CapacityReservationPreference : std::uint16_t {
  unknown_value,
  /// Instances run on reserved capacity, or are not launched.
  capacity_reservations_only,
  /// Instances run on an open reservation that fits, and on On-Demand capacity where there is none.
  open,
  /// Instances never run on reserved capacity.
  none,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(CapacityReservationPreference);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(CapacityReservationPreference value);

/// How a claim of a token is compared.
enum class ClaimMatchOperatorType : std::uint16_t {
  unknown_value,
  /// The claim equals `matchValueString`.
  equals,
  /// The claim is a list that has `matchValueString` in it.
  contains,
  /// The claim is a list that has at least one of `matchValueStringList` in it.
  contains_any,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ClaimMatchOperatorType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ClaimMatchOperatorType value);

/// How the service proves to a token endpoint that it is the client.
enum class ClientAuthenticationMethodType : std::uint16_t {
  unknown_value,
  /// The client's id and secret are sent by HTTP Basic authentication.
  client_secret_basic,
  /// The client's id and secret are sent in the body of the request.
  client_secret_post,
  /// A JWT that AWS IAM signs for the agent's role is sent, so that there is no secret. The authorization server
  /// has to trust AWS IAM as an issuer.
  aws_iam_id_token_jwt,
  /// A JWT that is signed with a private key is sent; `privateKeyJwtConfig` says with which.
  private_key_jwt,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ClientAuthenticationMethodType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ClientAuthenticationMethodType value);

/// How often a batch evaluation runs.
enum class ClusteringFrequency : std::uint16_t {
  unknown_value,
  /// Batch evaluations run once a day.
  daily,
  /// Batch evaluations run once a week.
  weekly,
  /// Batch evaluations run once a month.
  monthly,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ClusteringFrequency);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ClusteringFrequency value);

/// The networks that a code interpreter can run in.
enum class CodeInterpreterNetworkMode : std::uint16_t {
  unknown_value,
  /// Sessions reach the public internet.
  public_,
  /// Sessions are cut off from the internet; what they reach of AWS is limited.
  sandbox,
  /// Sessions run in subnets of the account's VPC, and reach what these reach.
  vpc,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(CodeInterpreterNetworkMode);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(CodeInterpreterNetworkMode value);

/// The states of a code interpreter.
enum class CodeInterpreterStatus : std::uint16_t {
  unknown_value,
  /// The code interpreter is being created.
  creating,
  /// The code interpreter could not be created; GetCodeInterpreter says why.
  create_failed,
  /// Sessions of the code interpreter can be started.
  ready,
  /// The code interpreter is being deleted.
  deleting,
  /// The code interpreter could not be deleted; GetCodeInterpreter says why.
  delete_failed,
  /// The code interpreter is gone.
  deleted,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(CodeInterpreterStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(CodeInterpreterStatus value);

/// The secrets of a connector to Coinbase.
enum class CoinbaseCdpSecret : std::uint16_t {
  unknown_value,
  /// The API key that calls Coinbase. It can be replaced at any time.
  api_key,
  /// The secret that signs transactions. Replace it only when it is lost or known to others: signing can be
  /// interrupted for a moment.
  wallet_secret,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(CoinbaseCdpSecret);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(CoinbaseCdpSecret value);

/// The states of a configuration bundle.
enum class ConfigurationBundleStatus : std::uint16_t {
  unknown_value,
  /// The bundle can be used.
  active,
  /// The bundle is being created.
  creating,
  /// The bundle could not be created.
  create_failed,
  /// A new version of the bundle is being made.
  updating,
  /// The last change of the bundle failed.
  update_failed,
  /// The bundle is being deleted.
  deleting,
  /// The bundle could not be deleted.
  delete_failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ConfigurationBundleStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ConfigurationBundleStatus value);

/// What a consent portal can ask consent for.
enum class ConsentPortalSourceType : std::uint16_t {
  unknown_value,
  /// A gateway: its targets act for the user.
  agentcore_gateway,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ConsentPortalSourceType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ConsentPortalSourceType value);

/// The states of a consent portal.
enum class ConsentPortalStatus : std::uint16_t {
  unknown_value,
  /// The portal is being created.
  creating,
  /// Users can open the portal.
  active,
  /// The portal is being changed.
  updating,
  /// The last change failed; GetConsentPortal says why.
  update_failed,
  /// The portal is being deleted.
  deleting,
  /// The portal cannot be used; GetConsentPortal says why.
  failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ConsentPortalStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ConsentPortalStatus value);

/// How much of a memory record is streamed.
enum class ContentLevel : std::uint16_t {
  unknown_value,
  /// What happened to which record, without the record's text.
  metadata_only,
  /// The record with its text.
  full_content,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ContentLevel);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ContentLevel value);

/// What of a memory can be streamed.
enum class ContentType : std::uint16_t {
  unknown_value,
  /// Memory records: a message for each that is created, changed or deleted.
  memory_records,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ContentType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ContentType value);

/// The kinds of credentials with which a gateway signs in at a target.
enum class CredentialProviderType : std::uint16_t {
  unknown_value,
  /// The gateway's own IAM role.
  gateway_iam_role,
  /// A token from an OAuth2 credential provider.
  oauth,
  /// A key from an API key credential provider.
  api_key,
  /// The AWS credentials of whoever calls the gateway.
  caller_iam_credentials,
  /// The JWT that the caller brought, passed on as it is.
  jwt_passthrough,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(CredentialProviderType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(CredentialProviderType value);

/// Whose authorization server an OAuth2 credential provider uses.
enum class CredentialProviderVendorType : std::uint16_t {
  unknown_value,
  /// Google's authorization server.
  google_oauth2,
  /// GitHub's authorization server.
  github_oauth2,
  /// Slack's authorization server.
  slack_oauth2,
  /// Salesforce's authorization server.
  salesforce_oauth2,
  /// Microsoft Entra ID, the authorization server of Microsoft's accounts.
  microsoft_oauth2,
  /// Any other authorization server; the configuration says where it is.
  custom_oauth2,
  /// Atlassian's authorization server.
  atlassian_oauth2,
  /// LinkedIn's authorization server.
  linkedin_oauth2,
  /// X's authorization server.
  x_oauth2,
  /// Okta's authorization server.
  okta_oauth2,
  /// OneLogin's authorization server.
  one_login_oauth2,
  /// PingOne's authorization server.
  ping_one_oauth2,
  /// Facebook's authorization server.
  facebook_oauth2,
  /// Yandex's authorization server.
  yandex_oauth2,
  /// Reddit's authorization server.
  reddit_oauth2,
  /// Zoom's authorization server.
  zoom_oauth2,
  /// Twitch's authorization server.
  twitch_oauth2,
  /// Spotify's authorization server.
  spotify_oauth2,
  /// Dropbox's authorization server.
  dropbox_oauth2,
  /// Notion's authorization server.
  notion_oauth2,
  /// HubSpot's authorization server.
  hubspot_oauth2,
  /// CyberArk's authorization server.
  cyber_ark_oauth2,
  /// FusionAuth's authorization server.
  fusion_auth_oauth2,
  /// Auth0's authorization server.
  auth0_oauth2,
  /// A user pool of Amazon Cognito.
  cognito_oauth2,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(CredentialProviderVendorType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(CredentialProviderVendorType value);

/// What each example of a dataset looks like.
enum class DatasetSchemaType : std::uint16_t {
  unknown_value,
  /// A conversation whose turns are written down, with what is expected of the agent.
  agentcore_evaluation_predefined_v1,
  /// A person and a goal: a model plays the person and makes the turns.
  agentcore_evaluation_simulated_v1,
  /// The form that evaluation frameworks of others use, with one turn or several.
  third_party_evaluation_v1,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(DatasetSchemaType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(DatasetSchemaType value);

/// The states of a dataset.
enum class DatasetStatus : std::uint16_t {
  unknown_value,
  /// The dataset is being created.
  creating,
  /// Examples are being changed, or a version is being published.
  updating,
  /// The dataset, or a version of it, is being deleted.
  deleting,
  /// The dataset can be used and changed.
  active,
  /// The dataset could not be created; GetDataset says why.
  create_failed,
  /// The last change failed; GetDataset says why.
  update_failed,
  /// The dataset could not be deleted; GetDataset says why.
  delete_failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(DatasetStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(DatasetStatus value);

/// What a record of a registry describes.
enum class DescriptorType : std::uint16_t {
  unknown_value,
  /// An MCP server and its tools.
  mcp,
  /// An agent that speaks A2A.
  a2_a,
  /// Something that follows no standard protocol.
  custom,
  /// Skills that agents can learn.
  agent_skills,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(DescriptorType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(DescriptorType value);

/// Whether the draft of a dataset differs from its newest version.
enum class DraftStatus : std::uint16_t {
  unknown_value,
  /// The draft has changes that no version has.
  modified,
  /// The draft is the same as the newest version.
  unmodified,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(DraftStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(DraftStatus value);

/// The kinds of volumes of Amazon EBS.
enum class EbsVolumeType : std::uint16_t {
  unknown_value,
  /// A magnetic disk of the older generation.
  standard,
  /// An SSD with a set number of operations a second.
  io1,
  /// An SSD with a set number of operations a second, more durable than `io1`.
  io2,
  /// An SSD for general use, faster the larger it is.
  gp2,
  /// A magnetic disk for data that is seldom read.
  sc1,
  /// A magnetic disk for large files that are read in sequence.
  st1,
  /// An SSD for general use, whose speed does not depend on its size.
  gp3,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(EbsVolumeType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(EbsVolumeType value);

/// The kinds of addresses that an endpoint in a VPC can have.
enum class EndpointIpAddressType : std::uint16_t {
  unknown_value,
  /// The endpoint has IPv4 addresses.
  ipv4,
  /// The endpoint has IPv6 addresses.
  ipv6,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(EndpointIpAddressType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(EndpointIpAddressType value);

/// What a policy's decision does.
enum class EnforcementMode : std::uint16_t {
  unknown_value,
  /// The decision allows or denies the call.
  active,
  /// The decision is only logged, so that its effect can be seen first.
  log_only,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(EnforcementMode);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(EnforcementMode value);

/// What an evaluator scores at a time.
enum class EvaluatorLevel : std::uint16_t {
  unknown_value,
  /// Each call of a tool has a score.
  tool_call,
  /// Each request with its answer has a score.
  trace,
  /// A whole conversation has one score.
  session,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(EvaluatorLevel);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(EvaluatorLevel value);

/// The states of an evaluator.
enum class EvaluatorStatus : std::uint16_t {
  unknown_value,
  /// The evaluator can be used.
  active,
  /// The evaluator is being created.
  creating,
  /// The evaluator could not be created.
  create_failed,
  /// The evaluator is being changed.
  updating,
  /// The last change of the evaluator failed.
  update_failed,
  /// The evaluator is being deleted.
  deleting,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(EvaluatorStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(EvaluatorStatus value);

/// Who made an evaluator, and how it works.
enum class EvaluatorType : std::uint16_t {
  unknown_value,
  /// AWS made the evaluator, and everyone can use it.
  builtin,
  /// The evaluator is from someone else's library, and AWS offers it.
  third_party,
  /// The account made the evaluator: a model judges.
  custom,
  /// The account made the evaluator: a Lambda function judges.
  custom_code,
  /// The account made the evaluator from an existing one, on a model of its choice.
  custom_derived,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(EvaluatorType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(EvaluatorType value);

/// How much a gateway tells callers of what went wrong.
enum class ExceptionLevel : std::uint16_t {
  unknown_value,
  /// Callers are told in detail.
  debug,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ExceptionLevel);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ExceptionLevel value);

/// Where a value of a record's metadata comes from.
enum class ExtractionType : std::uint16_t {
  unknown_value,
  /// A model takes it from the conversation.
  llm_inferred,
  /// The metadata of the event has it, and it is kept as it is.
  strictly_consistent,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ExtractionType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ExtractionType value);

/// How an attribute of a trace is compared.
enum class FilterOperator : std::uint16_t {
  unknown_value,
  /// The attribute equals the value.
  equals,
  /// The attribute differs from the value.
  not_equals,
  /// The attribute is greater than the value.
  greater_than,
  /// The attribute is less than the value.
  less_than,
  /// The attribute is the value or greater.
  greater_than_or_equal,
  /// The attribute is the value or less.
  less_than_or_equal,
  /// The attribute has the value in it.
  contains,
  /// The attribute does not have the value in it.
  not_contains,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(FilterOperator);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(FilterOperator value);

/// What can be found out about a generated policy.
enum class FindingType : std::uint16_t {
  unknown_value,
  /// The policy can be used.
  valid,
  /// The policy has errors that have to be mended first.
  invalid,
  /// The words could not be made into a policy.
  not_translatable,
  /// The policy would allow everything, which may be unsafe.
  allow_all,
  /// The policy would allow nothing, so it is of no use.
  allow_none,
  /// The policy would deny everything, which may be too strict.
  deny_all,
  /// The policy would deny nothing, so it has no effect.
  deny_none,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(FindingType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(FindingType value);

/// When an interceptor of a gateway is called.
enum class GatewayInterceptionPoint : std::uint16_t {
  unknown_value,
  /// Before the target is called, with the caller's request.
  request,
  /// After the target was called, with its answer.
  response,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GatewayInterceptionPoint);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GatewayInterceptionPoint value);

/// What the decisions of a gateway's policy engine do.
enum class GatewayPolicyEngineMode : std::uint16_t {
  unknown_value,
  /// Traces tell what would be allowed or denied; every call passes.
  log_only,
  /// Calls are allowed or denied. Try `LOG_ONLY` first, so that nothing is denied by mistake.
  enforce,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GatewayPolicyEngineMode);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GatewayPolicyEngineMode value);

/// The protocols that callers can speak to a gateway.
enum class GatewayProtocolType : std::uint16_t {
  unknown_value,
  /// The Model Context Protocol: targets are offered as tools.
  mcp,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GatewayProtocolType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GatewayProtocolType value);

/// The states of a rate limit.
enum class GatewayRateLimitStatus : std::uint16_t {
  unknown_value,
  /// The limit is being created.
  creating,
  /// The limit holds.
  active,
  /// The limit is being changed.
  updating,
  /// The limit is being deleted.
  deleting,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GatewayRateLimitStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GatewayRateLimitStatus value);

/// The states of a rule.
enum class GatewayRuleStatus : std::uint16_t {
  unknown_value,
  /// The rule is being created.
  creating,
  /// The rule is applied to requests.
  active,
  /// The rule is being changed.
  updating,
  /// The rule is being deleted.
  deleting,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GatewayRuleStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GatewayRuleStatus value);

/// The states of a gateway.
enum class GatewayStatus : std::uint16_t {
  unknown_value,
  /// The gateway is being created.
  creating,
  /// The gateway is being changed.
  updating,
  /// The last change failed; `statusReasons` says why.
  update_unsuccessful,
  /// The gateway is being deleted.
  deleting,
  /// Callers can use the gateway.
  ready,
  /// The gateway cannot be used; `statusReasons` says why.
  failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GatewayStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GatewayStatus value);

/// The interfaces of Amazon Bedrock that a harness can call a model by.
enum class HarnessBedrockApiFormat : std::uint16_t {
  unknown_value,
  /// ConverseStream, Bedrock's own.
  converse_stream,
  /// The Responses API, as OpenAI defines it.
  responses,
  /// The Chat Completions API, as OpenAI defines it.
  chat_completions,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(HarnessBedrockApiFormat);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(HarnessBedrockApiFormat value);

/// The states of an endpoint of a harness.
enum class HarnessEndpointStatus : std::uint16_t {
  unknown_value,
  /// The endpoint is being created.
  creating,
  /// The endpoint could not be created; `failureReason` says why.
  create_failed,
  /// The endpoint is being changed.
  updating,
  /// The last change of the endpoint failed; `failureReason` says why.
  update_failed,
  /// The endpoint is ready for use.
  ready,
  /// The endpoint is being deleted.
  deleting,
  /// The endpoint could not be deleted.
  delete_failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(HarnessEndpointStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(HarnessEndpointStatus value);

/// What happens when the function behind a hook fails.
enum class HarnessHookFailureMode : std::uint16_t {
  unknown_value,
  /// A failure counts as the answer `allow`: the agent goes on.
  allow,
  /// A failure counts as the answer `deny`; what that does depends on the kind of hook.
  deny,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(HarnessHookFailureMode);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(HarnessHookFailureMode value);

/// What the memory that the service keeps for a harness makes of conversations.
enum class HarnessManagedMemoryStrategyType : std::uint16_t {
  unknown_value,
  /// Facts that were mentioned.
  semantic,
  /// A summary of each session.
  summarization,
  /// What a user likes and how they like it.
  user_preference,
  /// Episodes: what was tried for a purpose, and how it went.
  episodic,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(HarnessManagedMemoryStrategyType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(HarnessManagedMemoryStrategyType value);

/// The interfaces of OpenAI that a harness can call a model by.
enum class HarnessOpenAiApiFormat : std::uint16_t {
  unknown_value,
  /// The Chat Completions API.
  chat_completions,
  /// The Responses API.
  responses,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(HarnessOpenAiApiFormat);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(HarnessOpenAiApiFormat value);

/// The states of a harness and of its versions.
enum class HarnessStatus : std::uint16_t {
  unknown_value,
  /// The harness is being created.
  creating,
  /// The harness could not be created; `failureReason` says why.
  create_failed,
  /// The harness is being changed.
  updating,
  /// The last change of the harness failed; `failureReason` says why.
  update_failed,
  /// The harness is ready for use.
  ready,
  /// The harness is being deleted.
  deleting,
  /// The harness could not be deleted.
  delete_failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(HarnessStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(HarnessStatus value);

/// The kinds of tool that an agent can be offered.
enum class HarnessToolType : std::uint16_t {
  unknown_value,
  /// The tools of an MCP server elsewhere.
  remote_mcp,
  /// A browser of AgentCore.
  agentcore_browser,
  /// All tools behind a gateway of AgentCore.
  agentcore_gateway,
  /// A function that the calling program carries out.
  inline_function,
  /// A code interpreter of AgentCore.
  agentcore_code_interpreter,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(HarnessToolType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(HarnessToolType value);

/// Ways to shorten a conversation that gets too long for the model.
enum class HarnessTruncationStrategy : std::uint16_t {
  unknown_value,
  /// Only the newest messages of the conversation stay.
  sliding_window,
  /// A summary takes the place of the beginning of the conversation.
  summarization,
  /// The conversation is not shortened.
  none,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(HarnessTruncationStrategy);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(HarnessTruncationStrategy value);

/// What a claim of a token holds.
enum class InboundTokenClaimValueType : std::uint16_t {
  unknown_value,
  /// The claim is one text, which has to match.
  string,
  /// The claim is a list of texts, of which one has to match.
  string_array,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(InboundTokenClaimValueType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(InboundTokenClaimValueType value);

/// How much of an evaluator is told.
enum class IncludedData : std::uint16_t {
  unknown_value,
  /// All of the evaluator. Where it has a KMS key of its own, the caller needs the permission to decrypt with it.
  all_data,
  /// All of the evaluator but its instructions and rating scale; no permission for a KMS key is needed.
  metadata_only,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(IncludedData);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(IncludedData value);

/// Parts that can be kept from an interceptor.
enum class InterceptorPayloadExclusion : std::uint16_t {
  unknown_value,
  /// The body of answers.
  response_body,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(InterceptorPayloadExclusion);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(InterceptorPayloadExclusion value);

/// Whose KMS key encrypts a token vault.
enum class KeyType : std::uint16_t {
  unknown_value,
  /// A key of the account, which `kmsKeyArn` names.
  customer_managed_key,
  /// A key of the service.
  service_managed_key,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(KeyType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(KeyType value);

/// How a gateway knows the tools of an MCP server.
enum class ListingMode : std::uint16_t {
  unknown_value,
  /// The gateway keeps a copy of the list of tools, which SynchronizeGatewayTargets renews.
  default_,
  /// The gateway asks the server each time that tools are listed.
  dynamic,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ListingMode);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ListingMode value);

/// The states of a memory.
enum class MemoryStatus : std::uint16_t {
  unknown_value,
  /// The memory is being created.
  creating,
  /// The memory is ready for use.
  active,
  /// The last operation on the memory failed; `failureReason` says why.
  failed,
  /// The memory is being deleted.
  deleting,
  /// The memory is being changed.
  updating,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(MemoryStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(MemoryStatus value);

/// The states of a strategy of a memory.
enum class MemoryStrategyStatus : std::uint16_t {
  unknown_value,
  /// The strategy is being created.
  creating,
  /// The strategy is ready for use.
  active,
  /// The strategy is being deleted.
  deleting,
  /// The last operation on the strategy failed.
  failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(MemoryStrategyStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(MemoryStrategyStatus value);

/// The kinds of strategy.
enum class MemoryStrategyType : std::uint16_t {
  unknown_value,
  /// Notes facts that were mentioned.
  semantic,
  /// Summarizes each session.
  summarization,
  /// Notes what a user likes and how they like it.
  user_preference,
  /// A kind of one's own, or one of the others with other prompts or models.
  custom,
  /// Makes episodes: what was tried for a purpose, and how it went.
  episodic,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(MemoryStrategyType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(MemoryStrategyType value);

/// How much of a memory is told.
enum class MemoryView : std::uint16_t {
  unknown_value,
  /// All of the memory, decrypted with its KMS key where it has one.
  full,
  /// Only what can be told of the memory without the use of its KMS key.
  without_decryption,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(MemoryView);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(MemoryView value);

/// What values of metadata are.
enum class MetadataValueType : std::uint16_t {
  unknown_value,
  /// The value is a text.
  string,
  /// The value is a list of texts.
  stringlist,
  /// The value is a number.
  number,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(MetadataValueType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(MetadataValueType value);

/// How closely Amazon CloudWatch follows instances.
enum class Monitoring : std::uint16_t {
  unknown_value,
  /// Metrics every five minutes.
  basic,
  /// Metrics every minute, which EC2 charges for.
  detailed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(Monitoring);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(Monitoring value);

/// Kinds of network that sessions can run in.
enum class NetworkMode : std::uint16_t {
  unknown_value,
  /// Sessions reach the internet and are in no VPC of the account.
  public_,
  /// Sessions are in a VPC of the account, which decides what they can reach.
  vpc,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(NetworkMode);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(NetworkMode value);

/// How tokens are obtained for a target.
enum class OAuthGrantType : std::uint16_t {
  unknown_value,
  /// The application signs in by its own id and secret; the token acts for no user.
  client_credentials,
  /// A user signs in and agrees; the token acts for that user.
  authorization_code,
  /// The token that the caller came with is exchanged for one that the target takes, on the caller's behalf.
  token_exchange,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(OAuthGrantType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(OAuthGrantType value);

/// Kinds of exchange of tokens.
enum class OnBehalfOfTokenExchangeGrantTypeType : std::uint16_t {
  unknown_value,
  /// RFC 8693: the user's token is exchanged, if need be with one of the application beside it.
  token_exchange,
  /// RFC 7523: the user's token is itself the grant.
  jwt_authorization_grant,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(OnBehalfOfTokenExchangeGrantTypeType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(OnBehalfOfTokenExchangeGrantTypeType value);

/// The states of an online evaluation.
enum class OnlineEvaluationConfigStatus : std::uint16_t {
  unknown_value,
  /// The online evaluation is set up; `executionStatus` says whether it runs.
  active,
  /// The online evaluation is being created.
  creating,
  /// The online evaluation could not be created; `failureReason` says why.
  create_failed,
  /// The online evaluation is being changed.
  updating,
  /// The last change of the online evaluation failed; `failureReason` says why.
  update_failed,
  /// The online evaluation is being deleted.
  deleting,
  /// The online evaluation failed while it ran; `failureReason` says why.
  error,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(OnlineEvaluationConfigStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(OnlineEvaluationConfigStatus value);

/// Whether an online evaluation evaluates sessions.
enum class OnlineEvaluationExecutionStatus : std::uint16_t {
  unknown_value,
  /// The online evaluation looks at sessions as they end.
  enabled,
  /// The online evaluation rests.
  disabled,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(OnlineEvaluationExecutionStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(OnlineEvaluationExecutionStatus value);

/// What instances of a capacity provider run.
enum class OperatingSystem : std::uint16_t {
  unknown_value,
  /// Linux on 64-bit x86 processors.
  linux_x86_64,
  /// Linux on 64-bit Arm processors, such as AWS Graviton.
  linux_arm64,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(OperatingSystem);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(OperatingSystem value);

/// What a strategy of one's own is based on.
enum class OverrideType : std::uint16_t {
  unknown_value,
  /// The strategy makes facts, with other prompts or models than the service's own.
  semantic_override,
  /// The strategy makes summaries, with other prompts or models than the service's own.
  summary_override,
  /// The strategy makes preferences, with other prompts or models than the service's own.
  user_preference_override,
  /// A pipeline of one's own makes the memories.
  self_managed,
  /// The strategy makes episodes, with other prompts or models than the service's own.
  episodic_override,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(OverrideType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(OverrideType value);

/// What is spoken with a target that requests pass on to.
enum class PassthroughProtocolType : std::uint16_t {
  unknown_value,
  /// The Model Context Protocol.
  mcp,
  /// The Agent2Agent protocol.
  a2_a,
  /// An API that asks models.
  inference,
  /// Anything else over HTTP.
  custom,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PassthroughProtocolType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PassthroughProtocolType value);

/// Who got a connector's keys for the payment provider.
enum class PaymentConnectorProvisionMode : std::uint16_t {
  unknown_value,
  /// The account got the keys, and gave the credential provider that keeps them.
  manual,
  /// The service got the keys after somebody agreed; RotatePaymentConnectorCredentials exchanges them.
  quick_create,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PaymentConnectorProvisionMode);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PaymentConnectorProvisionMode value);

/// The states of a connector to a payment provider.
enum class PaymentConnectorStatus : std::uint16_t {
  unknown_value,
  /// The connector is being created.
  creating,
  /// The connector is being changed.
  updating,
  /// The connector is being deleted.
  deleting,
  /// The connector is ready for use.
  ready,
  /// The connector could not be created.
  create_failed,
  /// The last change of the connector failed.
  update_failed,
  /// The connector could not be deleted.
  delete_failed,
  /// The payment provider's product has to be subscribed to in AWS Marketplace first.
  aws_marketplace_subscription_required,
  /// Somebody has to agree at `authorizationUrl`.
  pending_authentication,
  /// Somebody has agreed, and the service is getting the keys.
  provisioning,
  /// The time in which somebody had to agree has passed.
  authentication_expired,
  /// Whoever had to agree could not be signed in or did not agree.
  authentication_failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PaymentConnectorStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PaymentConnectorStatus value);

/// The payment providers that a connector can lead to.
enum class PaymentConnectorType : std::uint16_t {
  unknown_value,
  /// The Coinbase Developer Platform.
  coinbase_cdp,
  /// Privy, by Stripe.
  stripe_privy,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PaymentConnectorType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PaymentConnectorType value);

/// The payment providers that keys can be kept for.
enum class PaymentCredentialProviderVendorType : std::uint16_t {
  unknown_value,
  /// The Coinbase Developer Platform.
  coinbase_cdp,
  /// Privy, by Stripe.
  stripe_privy,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PaymentCredentialProviderVendorType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PaymentCredentialProviderVendorType value);

/// The states of a payment manager.
enum class PaymentManagerStatus : std::uint16_t {
  unknown_value,
  /// The payment manager is being created.
  creating,
  /// The payment manager is being changed.
  updating,
  /// The payment manager is being deleted.
  deleting,
  /// The payment manager is ready for use.
  ready,
  /// The payment manager could not be created.
  create_failed,
  /// The last change of the payment manager failed.
  update_failed,
  /// The payment manager could not be deleted.
  delete_failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PaymentManagerStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PaymentManagerStatus value);

/// How those are checked who want a payment manager to pay.
enum class PaymentsAuthorizerType : std::uint16_t {
  unknown_value,
  /// Callers bring a bearer token, a JWT of the identity provider that `authorizerConfiguration` names.
  custom_jwt,
  /// Callers sign by SigV4 and are checked by IAM.
  aws_iam,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PaymentsAuthorizerType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PaymentsAuthorizerType value);

/// The time that a rate is counted over.
enum class Period : std::uint16_t {
  unknown_value,
  /// The rate is counted over one second.
  second,
  /// The rate is counted over one minute.
  minute,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(Period);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(Period value);

/// The states of a policy engine.
enum class PolicyEngineStatus : std::uint16_t {
  unknown_value,
  /// The policy engine is being created.
  creating,
  /// The policy engine is ready for use.
  active,
  /// The policy engine is being changed.
  updating,
  /// The policy engine is being deleted.
  deleting,
  /// The policy engine could not be created; `statusReasons` says why.
  create_failed,
  /// The last change of the policy engine failed; `statusReasons` says why.
  update_failed,
  /// The policy engine could not be deleted; `statusReasons` says why.
  delete_failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PolicyEngineStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PolicyEngineStatus value);

/// The states of a policy generation.
enum class PolicyGenerationStatus : std::uint16_t {
  unknown_value,
  /// The policies are being written.
  generating,
  /// The policies are written; ListPolicyGenerationAssets tells them.
  generated,
  /// No policies could be written; `statusReasons` says why.
  generate_failed,
  /// The results could not be deleted.
  delete_failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PolicyGenerationStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PolicyGenerationStatus value);

/// The states of a policy.
enum class PolicyStatus : std::uint16_t {
  unknown_value,
  /// The policy is being created.
  creating,
  /// The policy is set up; `enforcementMode` says whether it decides.
  active,
  /// The policy is being changed.
  updating,
  /// The policy is being deleted.
  deleting,
  /// The policy could not be created; `statusReasons` says why.
  create_failed,
  /// The last change of the policy failed; `statusReasons` says why.
  update_failed,
  /// The policy could not be deleted; `statusReasons` says why.
  delete_failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PolicyStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PolicyStatus value);

/// What the analysis of a policy is good for. It compares the policy with the gateway's tools.
enum class PolicyValidationMode : std::uint16_t {
  unknown_value,
  /// The policy is refused where the analysis finds anything.
  fail_on_any_findings,
  /// The policy is taken, whatever the analysis finds.
  ignore_all_findings,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PolicyValidationMode);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PolicyValidationMode value);

/// How the ARN of a caller is compared.
enum class PrincipalMatchOperator : std::uint16_t {
  unknown_value,
  /// Both are the same.
  string_equals,
  /// The pattern fits, where * stands for any text and ? for one character.
  string_like,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PrincipalMatchOperator);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PrincipalMatchOperator value);

/// Where the logic of an evaluator comes from.
enum class Provider : std::uint16_t {
  unknown_value,
  /// AWS wrote the logic; also of evaluators that the account derives from one of AWS.
  aws,
  /// The logic is from the open source library DeepEval.
  deep_eval,
  /// The logic is from the open source library AutoEval.
  auto_eval,
  /// The logic is the account's own.
  custom,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(Provider);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(Provider value);

/// How those are checked who search a registry.
enum class RegistryAuthorizerType : std::uint16_t {
  unknown_value,
  /// Callers bring a bearer token, a JWT of the identity provider that `authorizerConfiguration` names.
  custom_jwt,
  /// Callers sign by SigV4 and are checked by IAM.
  aws_iam,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RegistryAuthorizerType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RegistryAuthorizerType value);

/// Ways to sign in where a record's contents are fetched.
enum class RegistryRecordCredentialProviderType : std::uint16_t {
  unknown_value,
  /// The service sends an OAuth 2.0 token.
  oauth,
  /// The service signs its requests by SigV4.
  iam,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RegistryRecordCredentialProviderType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RegistryRecordCredentialProviderType value);

/// How a token for a record's contents is obtained.
enum class RegistryRecordOAuthGrantType : std::uint16_t {
  unknown_value,
  /// The application signs in by its own id and secret; the token acts for no user.
  client_credentials,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RegistryRecordOAuthGrantType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RegistryRecordOAuthGrantType value);

/// The states of a record of a registry.
enum class RegistryRecordStatus : std::uint16_t {
  unknown_value,
  /// The record waits for SubmitRegistryRecordForApproval.
  draft,
  /// The record waits for somebody to approve or reject it by UpdateRegistryRecordStatus.
  pending_approval,
  /// The record can be found by those who search the registry.
  approved,
  /// Somebody rejected the record, and it cannot be found; `statusReason` says why.
  rejected,
  /// The record is withdrawn for good: it cannot be found, changed or approved any more.
  deprecated,
  /// The record is being created.
  creating,
  /// The record is being changed.
  updating,
  /// The record could not be created; `statusReason` says why.
  create_failed,
  /// The last change of the record failed; `statusReason` says why.
  update_failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RegistryRecordStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RegistryRecordStatus value);

/// The states of a registry.
enum class RegistryStatus : std::uint16_t {
  unknown_value,
  /// The registry is being created.
  creating,
  /// The registry is ready for use.
  ready,
  /// The registry is being changed.
  updating,
  /// The registry could not be created; `statusReason` says why.
  create_failed,
  /// The last change of the registry failed; `statusReason` says why.
  update_failed,
  /// The registry is being deleted.
  deleting,
  /// The registry could not be deleted; `statusReason` says why.
  delete_failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RegistryStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RegistryStatus value);

/// Whose browsers or code interpreters are meant.
enum class ResourceType : std::uint16_t {
  unknown_value,
  /// What the service has for every account.
  system,
  /// What the account has created.
  custom,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ResourceType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ResourceType value);

/// A method of HTTP by which an operation of a REST API is called.
enum class RestApiMethod : std::uint16_t {
  unknown_value,
  /// Reads something.
  get,
  /// Deletes something.
  delete_,
  /// Reads the headers of something alone.
  head,
  /// Asks what is allowed.
  options,
  /// Changes a part of something.
  patch,
  /// Puts something in its place.
  put,
  /// Hands something over.
  post,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RestApiMethod);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RestApiMethod value);

/// Which log group the results of an online evaluation go to.
enum class ResultDestination : std::uint16_t {
  unknown_value,
  /// A log group for results alone.
  dedicated_log_group,
  /// The log group that the traces came from.
  source_log_group,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ResultDestination);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ResultDestination value);

/// Types of JSON values.
enum class SchemaType : std::uint16_t {
  unknown_value,
  /// A text.
  string,
  /// A number.
  number,
  /// Named members, each a value.
  object,
  /// A list of values.
  array,
  /// True or false.
  boolean,
  /// A number without a fraction.
  integer,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(SchemaType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(SchemaType value);

/// How clients of a gateway can search for tools.
enum class SearchType : std::uint16_t {
  unknown_value,
  /// Clients search by what a tool is for, in words; the gateway offers a tool that does so.
  semantic,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(SearchType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(SearchType value);

/// Who keeps a secret.
enum class SecretSourceType : std::uint16_t {
  unknown_value,
  /// The service keeps it, in a secret that it makes itself.
  managed,
  /// The account keeps it, in its own secret in AWS Secrets Manager.
  external,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(SecretSourceType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(SecretSourceType value);

/// What can be spoken with an agent.
enum class ServerProtocol : std::uint16_t {
  unknown_value,
  /// The Model Context Protocol: the agent is an MCP server.
  mcp,
  /// Plain HTTP: what an invocation hands over is the agent's own affair.
  http,
  /// The Agent2Agent protocol.
  a2_a,
  /// The Agent User Interaction protocol, AG-UI.
  agui,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ServerProtocol);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ServerProtocol value);

/// Algorithms of signatures, as JWTs name them.
enum class SigningAlgorithm : std::uint16_t {
  unknown_value,
  /// RSA with the padding PKCS #1 v1.5, with SHA-256.
  rs256,
  /// RSA with the padding PSS, with SHA-256.
  ps256,
  /// ECDSA on the curve P-256, with SHA-256.
  es256,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(SigningAlgorithm);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(SigningAlgorithm value);

/// Whose value counts where a client sends a parameter that a target has a value for.
enum class StaticQueryParameterConflictResolution : std::uint16_t {
  unknown_value,
  /// The client's value counts.
  client_override,
  /// The target's value counts.
  static_override,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(StaticQueryParameterConflictResolution);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(StaticQueryParameterConflictResolution value);

/// The states of an OAuth 2.0 credential provider.
enum class Status : std::uint16_t {
  unknown_value,
  /// The credential provider is being created.
  creating,
  /// The credential provider could not be created.
  create_failed,
  /// The credential provider is being changed.
  updating,
  /// The last change of the credential provider failed.
  update_failed,
  /// The credential provider is ready for use.
  ready,
  /// The credential provider is being deleted.
  deleting,
  /// The credential provider could not be deleted.
  delete_failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(Status);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(Status value);

/// Kinds of place that the contents of a record are fetched from.
enum class SynchronizationType : std::uint16_t {
  unknown_value,
  /// The contents are fetched from an address, which `fromUrl` tells.
  url,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(SynchronizationType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(SynchronizationType value);

/// How clients speak with a target through a gateway.
enum class TargetProtocolType : std::uint16_t {
  unknown_value,
  /// The Model Context Protocol.
  mcp,
  /// Plain HTTP.
  http,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(TargetProtocolType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(TargetProtocolType value);

/// The states of a target of a gateway.
enum class TargetStatus : std::uint16_t {
  unknown_value,
  /// The target is being created.
  creating,
  /// The target is being changed.
  updating,
  /// The last change of the target failed; `statusReasons` says why.
  update_unsuccessful,
  /// The target is being deleted.
  deleting,
  /// The target is ready for use.
  ready,
  /// The target cannot be used; `statusReasons` says why.
  failed,
  /// The target's tools are being fetched.
  synchronizing,
  /// The target's tools could not be fetched; `statusReasons` says why.
  synchronize_unsuccessful,
  /// A user has to agree before the target can be created; `authorizationData` says where.
  create_pending_auth,
  /// A user has to agree before the target can be changed; `authorizationData` says where.
  update_pending_auth,
  /// A user has to agree before the target's tools can be fetched; `authorizationData` says where.
  synchronize_pending_auth,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(TargetStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(TargetStatus value);

/// What a target of a gateway is.
enum class TargetType : std::uint16_t {
  unknown_value,
  /// An API that an OpenAPI schema describes.
  open_api_schema,
  /// An API that a Smithy model describes.
  smithy_model,
  /// An MCP server.
  mcp_server,
  /// A Lambda function.
  lambda,
  /// An API in Amazon API Gateway.
  api_gateway,
  /// Something that the service has a connector for.
  connector,
  /// An agent runtime.
  agentcore_runtime,
  /// An address that requests pass on to as they are.
  passthrough,
  /// A provider of models.
  provider,
  /// An HTTP API that the service has a connector for.
  http_connector,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(TargetType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(TargetType value);

/// Kinds of rule that a request can break.
enum class ValidationExceptionReason : std::uint16_t {
  unknown_value,
  /// The request cannot be read.
  cannot_parse,
  /// A member's value is not allowed; `fieldList` says which.
  field_validation_failed,
  /// The idempotency token was used before, for another request.
  idempotent_parameter_mismatch_exception,
  /// The request contradicts the present state of a resource.
  resource_conflict,
  /// An event that the request names belongs to another session.
  event_in_other_session,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ValidationExceptionReason);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ValidationExceptionReason value);

/// What happens to requests while AWS WAF cannot be asked.
enum class WafFailureMode : std::uint16_t {
  unknown_value,
  /// Requests are refused.
  fail_close,
  /// Requests are let through.
  fail_open,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(WafFailureMode);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(WafFailureMode value);

}  // namespace outcrop::bedrock_agentcore_control
