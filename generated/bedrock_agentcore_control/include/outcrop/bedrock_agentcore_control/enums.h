// The values that the service's enums have as of this version. Open<E> (outcrop/open.h) keeps others as text.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "outcrop/version.h"

namespace outcrop::bedrock_agentcore_control {

enum class ActorTokenContentType : std::uint16_t {
  unknown_value,
  none,
  m2_m,
  aws_iam_id_token_jwt,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ActorTokenContentType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ActorTokenContentType value);

enum class AgentManagedRuntimeType : std::uint16_t {
  unknown_value,
  python_3_10,
  python_3_11,
  python_3_12,
  python_3_13,
  python_3_14,
  node_22,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AgentManagedRuntimeType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AgentManagedRuntimeType value);

enum class AgentRuntimeEndpointStatus : std::uint16_t {
  unknown_value,
  creating,
  create_failed,
  updating,
  update_failed,
  ready,
  deleting,
  delete_failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AgentRuntimeEndpointStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AgentRuntimeEndpointStatus value);

enum class AgentRuntimeStatus : std::uint16_t {
  unknown_value,
  creating,
  create_failed,
  updating,
  update_failed,
  ready,
  deleting,
  delete_failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AgentRuntimeStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AgentRuntimeStatus value);

enum class ApiKeyCredentialLocation : std::uint16_t {
  unknown_value,
  header,
  query_parameter,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ApiKeyCredentialLocation);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ApiKeyCredentialLocation value);

enum class AuthorizerType : std::uint16_t {
  unknown_value,
  custom_jwt,
  aws_iam,
  none,
  authenticate_only,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AuthorizerType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AuthorizerType value);

enum class BrowserEnterprisePolicyType : std::uint16_t {
  unknown_value,
  managed,
  recommended,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(BrowserEnterprisePolicyType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(BrowserEnterprisePolicyType value);

enum class BrowserNetworkMode : std::uint16_t {
  unknown_value,
  public_,
  vpc,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(BrowserNetworkMode);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(BrowserNetworkMode value);

enum class BrowserProfileStatus : std::uint16_t {
  unknown_value,
  ready,
  deleting,
  deleted,
  saving,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(BrowserProfileStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(BrowserProfileStatus value);

enum class BrowserStatus : std::uint16_t {
  unknown_value,
  creating,
  create_failed,
  ready,
  deleting,
  delete_failed,
  deleted,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(BrowserStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(BrowserStatus value);

enum class CapacityProviderStatus : std::uint16_t {
  unknown_value,
  creating,
  create_failed,
  updating,
  update_failed,
  ready,
  deleting,
  delete_failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(CapacityProviderStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(CapacityProviderStatus value);

enum class CapacityProviderStatusCode : std::uint16_t {
  unknown_value,
  validation_error,
  quota_exceeded,
  throttled,
  internal_server_exception,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(CapacityProviderStatusCode);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(CapacityProviderStatusCode value);

enum class CapacityReservationPreference : std::uint16_t {
  unknown_value,
  capacity_reservations_only,
  open,
  none,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(CapacityReservationPreference);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(CapacityReservationPreference value);

enum class ClaimMatchOperatorType : std::uint16_t {
  unknown_value,
  equals,
  contains,
  contains_any,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ClaimMatchOperatorType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ClaimMatchOperatorType value);

enum class ClientAuthenticationMethodType : std::uint16_t {
  unknown_value,
  client_secret_basic,
  client_secret_post,
  aws_iam_id_token_jwt,
  private_key_jwt,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ClientAuthenticationMethodType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ClientAuthenticationMethodType value);

enum class ClusteringFrequency : std::uint16_t {
  unknown_value,
  daily,
  weekly,
  monthly,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ClusteringFrequency);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ClusteringFrequency value);

enum class CodeInterpreterNetworkMode : std::uint16_t {
  unknown_value,
  public_,
  sandbox,
  vpc,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(CodeInterpreterNetworkMode);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(CodeInterpreterNetworkMode value);

enum class CodeInterpreterStatus : std::uint16_t {
  unknown_value,
  creating,
  create_failed,
  ready,
  deleting,
  delete_failed,
  deleted,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(CodeInterpreterStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(CodeInterpreterStatus value);

enum class CoinbaseCdpSecret : std::uint16_t {
  unknown_value,
  api_key,
  wallet_secret,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(CoinbaseCdpSecret);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(CoinbaseCdpSecret value);

enum class ConfigurationBundleStatus : std::uint16_t {
  unknown_value,
  active,
  creating,
  create_failed,
  updating,
  update_failed,
  deleting,
  delete_failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ConfigurationBundleStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ConfigurationBundleStatus value);

enum class ConsentPortalSourceType : std::uint16_t {
  unknown_value,
  agentcore_gateway,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ConsentPortalSourceType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ConsentPortalSourceType value);

enum class ConsentPortalStatus : std::uint16_t {
  unknown_value,
  creating,
  active,
  updating,
  update_failed,
  deleting,
  failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ConsentPortalStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ConsentPortalStatus value);

enum class ContentLevel : std::uint16_t {
  unknown_value,
  metadata_only,
  full_content,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ContentLevel);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ContentLevel value);

enum class ContentType : std::uint16_t {
  unknown_value,
  memory_records,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ContentType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ContentType value);

enum class CredentialProviderType : std::uint16_t {
  unknown_value,
  gateway_iam_role,
  oauth,
  api_key,
  caller_iam_credentials,
  jwt_passthrough,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(CredentialProviderType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(CredentialProviderType value);

enum class CredentialProviderVendorType : std::uint16_t {
  unknown_value,
  google_oauth2,
  github_oauth2,
  slack_oauth2,
  salesforce_oauth2,
  microsoft_oauth2,
  custom_oauth2,
  atlassian_oauth2,
  linkedin_oauth2,
  x_oauth2,
  okta_oauth2,
  one_login_oauth2,
  ping_one_oauth2,
  facebook_oauth2,
  yandex_oauth2,
  reddit_oauth2,
  zoom_oauth2,
  twitch_oauth2,
  spotify_oauth2,
  dropbox_oauth2,
  notion_oauth2,
  hubspot_oauth2,
  cyber_ark_oauth2,
  fusion_auth_oauth2,
  auth0_oauth2,
  cognito_oauth2,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(CredentialProviderVendorType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(CredentialProviderVendorType value);

enum class DatasetSchemaType : std::uint16_t {
  unknown_value,
  agentcore_evaluation_predefined_v1,
  agentcore_evaluation_simulated_v1,
  third_party_evaluation_v1,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(DatasetSchemaType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(DatasetSchemaType value);

enum class DatasetStatus : std::uint16_t {
  unknown_value,
  creating,
  updating,
  deleting,
  active,
  create_failed,
  update_failed,
  delete_failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(DatasetStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(DatasetStatus value);

enum class DescriptorType : std::uint16_t {
  unknown_value,
  mcp,
  a2_a,
  custom,
  agent_skills,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(DescriptorType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(DescriptorType value);

enum class DraftStatus : std::uint16_t {
  unknown_value,
  modified,
  unmodified,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(DraftStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(DraftStatus value);

enum class EbsVolumeType : std::uint16_t {
  unknown_value,
  standard,
  io1,
  io2,
  gp2,
  sc1,
  st1,
  gp3,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(EbsVolumeType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(EbsVolumeType value);

enum class EndpointIpAddressType : std::uint16_t {
  unknown_value,
  ipv4,
  ipv6,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(EndpointIpAddressType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(EndpointIpAddressType value);

enum class EnforcementMode : std::uint16_t {
  unknown_value,
  active,
  log_only,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(EnforcementMode);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(EnforcementMode value);

enum class EvaluatorLevel : std::uint16_t {
  unknown_value,
  tool_call,
  trace,
  session,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(EvaluatorLevel);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(EvaluatorLevel value);

enum class EvaluatorStatus : std::uint16_t {
  unknown_value,
  active,
  creating,
  create_failed,
  updating,
  update_failed,
  deleting,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(EvaluatorStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(EvaluatorStatus value);

enum class EvaluatorType : std::uint16_t {
  unknown_value,
  builtin,
  third_party,
  custom,
  custom_code,
  custom_derived,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(EvaluatorType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(EvaluatorType value);

enum class ExceptionLevel : std::uint16_t {
  unknown_value,
  debug,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ExceptionLevel);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ExceptionLevel value);

enum class ExtractionType : std::uint16_t {
  unknown_value,
  llm_inferred,
  strictly_consistent,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ExtractionType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ExtractionType value);

enum class FilterOperator : std::uint16_t {
  unknown_value,
  equals,
  not_equals,
  greater_than,
  less_than,
  greater_than_or_equal,
  less_than_or_equal,
  contains,
  not_contains,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(FilterOperator);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(FilterOperator value);

enum class FindingType : std::uint16_t {
  unknown_value,
  valid,
  invalid,
  not_translatable,
  allow_all,
  allow_none,
  deny_all,
  deny_none,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(FindingType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(FindingType value);

enum class GatewayInterceptionPoint : std::uint16_t {
  unknown_value,
  request,
  response,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GatewayInterceptionPoint);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GatewayInterceptionPoint value);

enum class GatewayPolicyEngineMode : std::uint16_t {
  unknown_value,
  log_only,
  enforce,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GatewayPolicyEngineMode);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GatewayPolicyEngineMode value);

enum class GatewayProtocolType : std::uint16_t {
  unknown_value,
  mcp,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GatewayProtocolType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GatewayProtocolType value);

enum class GatewayRateLimitStatus : std::uint16_t {
  unknown_value,
  creating,
  active,
  updating,
  deleting,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GatewayRateLimitStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GatewayRateLimitStatus value);

enum class GatewayRuleStatus : std::uint16_t {
  unknown_value,
  creating,
  active,
  updating,
  deleting,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GatewayRuleStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GatewayRuleStatus value);

enum class GatewayStatus : std::uint16_t {
  unknown_value,
  creating,
  updating,
  update_unsuccessful,
  deleting,
  ready,
  failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GatewayStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GatewayStatus value);

enum class HarnessBedrockApiFormat : std::uint16_t {
  unknown_value,
  converse_stream,
  responses,
  chat_completions,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(HarnessBedrockApiFormat);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(HarnessBedrockApiFormat value);

enum class HarnessEndpointStatus : std::uint16_t {
  unknown_value,
  creating,
  create_failed,
  updating,
  update_failed,
  ready,
  deleting,
  delete_failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(HarnessEndpointStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(HarnessEndpointStatus value);

enum class HarnessHookFailureMode : std::uint16_t {
  unknown_value,
  allow,
  deny,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(HarnessHookFailureMode);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(HarnessHookFailureMode value);

enum class HarnessManagedMemoryStrategyType : std::uint16_t {
  unknown_value,
  semantic,
  summarization,
  user_preference,
  episodic,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(HarnessManagedMemoryStrategyType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(HarnessManagedMemoryStrategyType value);

enum class HarnessOpenAiApiFormat : std::uint16_t {
  unknown_value,
  chat_completions,
  responses,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(HarnessOpenAiApiFormat);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(HarnessOpenAiApiFormat value);

enum class HarnessStatus : std::uint16_t {
  unknown_value,
  creating,
  create_failed,
  updating,
  update_failed,
  ready,
  deleting,
  delete_failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(HarnessStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(HarnessStatus value);

enum class HarnessToolType : std::uint16_t {
  unknown_value,
  remote_mcp,
  agentcore_browser,
  agentcore_gateway,
  inline_function,
  agentcore_code_interpreter,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(HarnessToolType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(HarnessToolType value);

enum class HarnessTruncationStrategy : std::uint16_t {
  unknown_value,
  sliding_window,
  summarization,
  none,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(HarnessTruncationStrategy);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(HarnessTruncationStrategy value);

enum class InboundTokenClaimValueType : std::uint16_t {
  unknown_value,
  string,
  string_array,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(InboundTokenClaimValueType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(InboundTokenClaimValueType value);

enum class IncludedData : std::uint16_t {
  unknown_value,
  all_data,
  metadata_only,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(IncludedData);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(IncludedData value);

enum class InterceptorPayloadExclusion : std::uint16_t {
  unknown_value,
  response_body,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(InterceptorPayloadExclusion);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(InterceptorPayloadExclusion value);

enum class KeyType : std::uint16_t {
  unknown_value,
  customer_managed_key,
  service_managed_key,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(KeyType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(KeyType value);

enum class ListingMode : std::uint16_t {
  unknown_value,
  default_,
  dynamic,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ListingMode);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ListingMode value);

enum class MemoryStatus : std::uint16_t {
  unknown_value,
  creating,
  active,
  failed,
  deleting,
  updating,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(MemoryStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(MemoryStatus value);

enum class MemoryStrategyStatus : std::uint16_t {
  unknown_value,
  creating,
  active,
  deleting,
  failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(MemoryStrategyStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(MemoryStrategyStatus value);

enum class MemoryStrategyType : std::uint16_t {
  unknown_value,
  semantic,
  summarization,
  user_preference,
  custom,
  episodic,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(MemoryStrategyType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(MemoryStrategyType value);

enum class MemoryView : std::uint16_t {
  unknown_value,
  full,
  without_decryption,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(MemoryView);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(MemoryView value);

enum class MetadataValueType : std::uint16_t {
  unknown_value,
  string,
  stringlist,
  number,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(MetadataValueType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(MetadataValueType value);

enum class Monitoring : std::uint16_t {
  unknown_value,
  basic,
  detailed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(Monitoring);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(Monitoring value);

enum class NetworkMode : std::uint16_t {
  unknown_value,
  public_,
  vpc,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(NetworkMode);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(NetworkMode value);

enum class OAuthGrantType : std::uint16_t {
  unknown_value,
  client_credentials,
  authorization_code,
  token_exchange,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(OAuthGrantType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(OAuthGrantType value);

enum class OnBehalfOfTokenExchangeGrantTypeType : std::uint16_t {
  unknown_value,
  token_exchange,
  jwt_authorization_grant,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(OnBehalfOfTokenExchangeGrantTypeType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(OnBehalfOfTokenExchangeGrantTypeType value);

enum class OnlineEvaluationConfigStatus : std::uint16_t {
  unknown_value,
  active,
  creating,
  create_failed,
  updating,
  update_failed,
  deleting,
  error,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(OnlineEvaluationConfigStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(OnlineEvaluationConfigStatus value);

enum class OnlineEvaluationExecutionStatus : std::uint16_t {
  unknown_value,
  enabled,
  disabled,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(OnlineEvaluationExecutionStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(OnlineEvaluationExecutionStatus value);

enum class OperatingSystem : std::uint16_t {
  unknown_value,
  linux_x86_64,
  linux_arm64,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(OperatingSystem);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(OperatingSystem value);

enum class OverrideType : std::uint16_t {
  unknown_value,
  semantic_override,
  summary_override,
  user_preference_override,
  self_managed,
  episodic_override,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(OverrideType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(OverrideType value);

enum class PassthroughProtocolType : std::uint16_t {
  unknown_value,
  mcp,
  a2_a,
  inference,
  custom,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PassthroughProtocolType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PassthroughProtocolType value);

enum class PaymentConnectorProvisionMode : std::uint16_t {
  unknown_value,
  manual,
  quick_create,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PaymentConnectorProvisionMode);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PaymentConnectorProvisionMode value);

enum class PaymentConnectorStatus : std::uint16_t {
  unknown_value,
  creating,
  updating,
  deleting,
  ready,
  create_failed,
  update_failed,
  delete_failed,
  aws_marketplace_subscription_required,
  pending_authentication,
  provisioning,
  authentication_expired,
  authentication_failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PaymentConnectorStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PaymentConnectorStatus value);

enum class PaymentConnectorType : std::uint16_t {
  unknown_value,
  coinbase_cdp,
  stripe_privy,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PaymentConnectorType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PaymentConnectorType value);

enum class PaymentCredentialProviderVendorType : std::uint16_t {
  unknown_value,
  coinbase_cdp,
  stripe_privy,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PaymentCredentialProviderVendorType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PaymentCredentialProviderVendorType value);

enum class PaymentManagerStatus : std::uint16_t {
  unknown_value,
  creating,
  updating,
  deleting,
  ready,
  create_failed,
  update_failed,
  delete_failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PaymentManagerStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PaymentManagerStatus value);

enum class PaymentsAuthorizerType : std::uint16_t {
  unknown_value,
  custom_jwt,
  aws_iam,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PaymentsAuthorizerType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PaymentsAuthorizerType value);

enum class Period : std::uint16_t {
  unknown_value,
  second,
  minute,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(Period);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(Period value);

enum class PolicyEngineStatus : std::uint16_t {
  unknown_value,
  creating,
  active,
  updating,
  deleting,
  create_failed,
  update_failed,
  delete_failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PolicyEngineStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PolicyEngineStatus value);

enum class PolicyGenerationStatus : std::uint16_t {
  unknown_value,
  generating,
  generated,
  generate_failed,
  delete_failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PolicyGenerationStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PolicyGenerationStatus value);

enum class PolicyStatus : std::uint16_t {
  unknown_value,
  creating,
  active,
  updating,
  deleting,
  create_failed,
  update_failed,
  delete_failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PolicyStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PolicyStatus value);

enum class PolicyValidationMode : std::uint16_t {
  unknown_value,
  fail_on_any_findings,
  ignore_all_findings,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PolicyValidationMode);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PolicyValidationMode value);

enum class PrincipalMatchOperator : std::uint16_t {
  unknown_value,
  string_equals,
  string_like,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PrincipalMatchOperator);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PrincipalMatchOperator value);

enum class Provider : std::uint16_t {
  unknown_value,
  aws,
  deep_eval,
  auto_eval,
  custom,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(Provider);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(Provider value);

enum class RegistryAuthorizerType : std::uint16_t {
  unknown_value,
  custom_jwt,
  aws_iam,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RegistryAuthorizerType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RegistryAuthorizerType value);

enum class RegistryRecordCredentialProviderType : std::uint16_t {
  unknown_value,
  oauth,
  iam,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RegistryRecordCredentialProviderType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RegistryRecordCredentialProviderType value);

enum class RegistryRecordOAuthGrantType : std::uint16_t {
  unknown_value,
  client_credentials,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RegistryRecordOAuthGrantType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RegistryRecordOAuthGrantType value);

enum class RegistryRecordStatus : std::uint16_t {
  unknown_value,
  draft,
  pending_approval,
  approved,
  rejected,
  deprecated,
  creating,
  updating,
  create_failed,
  update_failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RegistryRecordStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RegistryRecordStatus value);

enum class RegistryStatus : std::uint16_t {
  unknown_value,
  creating,
  ready,
  updating,
  create_failed,
  update_failed,
  deleting,
  delete_failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RegistryStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RegistryStatus value);

enum class ResourceType : std::uint16_t {
  unknown_value,
  system,
  custom,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ResourceType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ResourceType value);

enum class RestApiMethod : std::uint16_t {
  unknown_value,
  get,
  delete_,
  head,
  options,
  patch,
  put,
  post,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RestApiMethod);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RestApiMethod value);

enum class ResultDestination : std::uint16_t {
  unknown_value,
  dedicated_log_group,
  source_log_group,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ResultDestination);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ResultDestination value);

enum class SchemaType : std::uint16_t {
  unknown_value,
  string,
  number,
  object,
  array,
  boolean,
  integer,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(SchemaType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(SchemaType value);

enum class SearchType : std::uint16_t {
  unknown_value,
  semantic,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(SearchType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(SearchType value);

enum class SecretSourceType : std::uint16_t {
  unknown_value,
  managed,
  external,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(SecretSourceType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(SecretSourceType value);

enum class ServerProtocol : std::uint16_t {
  unknown_value,
  mcp,
  http,
  a2_a,
  agui,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ServerProtocol);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ServerProtocol value);

enum class SigningAlgorithm : std::uint16_t {
  unknown_value,
  rs256,
  ps256,
  es256,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(SigningAlgorithm);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(SigningAlgorithm value);

enum class StaticQueryParameterConflictResolution : std::uint16_t {
  unknown_value,
  client_override,
  static_override,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(StaticQueryParameterConflictResolution);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(StaticQueryParameterConflictResolution value);

enum class Status : std::uint16_t {
  unknown_value,
  creating,
  create_failed,
  updating,
  update_failed,
  ready,
  deleting,
  delete_failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(Status);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(Status value);

enum class SynchronizationType : std::uint16_t {
  unknown_value,
  url,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(SynchronizationType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(SynchronizationType value);

enum class TargetProtocolType : std::uint16_t {
  unknown_value,
  mcp,
  http,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(TargetProtocolType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(TargetProtocolType value);

enum class TargetStatus : std::uint16_t {
  unknown_value,
  creating,
  updating,
  update_unsuccessful,
  deleting,
  ready,
  failed,
  synchronizing,
  synchronize_unsuccessful,
  create_pending_auth,
  update_pending_auth,
  synchronize_pending_auth,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(TargetStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(TargetStatus value);

enum class TargetType : std::uint16_t {
  unknown_value,
  open_api_schema,
  smithy_model,
  mcp_server,
  lambda,
  api_gateway,
  connector,
  agentcore_runtime,
  passthrough,
  provider,
  http_connector,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(TargetType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(TargetType value);

enum class ValidationExceptionReason : std::uint16_t {
  unknown_value,
  cannot_parse,
  field_validation_failed,
  idempotent_parameter_mismatch_exception,
  resource_conflict,
  event_in_other_session,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ValidationExceptionReason);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ValidationExceptionReason value);

enum class WafFailureMode : std::uint16_t {
  unknown_value,
  fail_close,
  fail_open,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(WafFailureMode);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(WafFailureMode value);

}  // namespace outcrop::bedrock_agentcore_control
