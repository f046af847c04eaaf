// The values that the service's enums have as of this version. Open<E> (outcrop/open.h) keeps others as text.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "outcrop/version.h"

namespace outcrop::bedrock_agentcore {

/// Whether an A/B test splits traffic.
enum class ABTestExecutionStatus : std::uint16_t {
  unknown_value,
  /// Traffic is not split for the time being.
  paused,
  /// Traffic is split between the variants.
  running,
  /// The test is over.
  stopped,
  /// The test has not begun.
  not_started,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ABTestExecutionStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ABTestExecutionStatus value);

/// The states of an A/B test.
enum class ABTestStatus : std::uint16_t {
  unknown_value,
  /// The test is being created.
  creating,
  /// The test is set up; `executionStatus` says whether it runs.
  active,
  /// Creating the test failed; `errorDetails` says why.
  create_failed,
  /// A change is under way.
  updating,
  /// The last change failed; `errorDetails` says why.
  update_failed,
  /// The test is being deleted.
  deleting,
  /// Deleting the test failed.
  delete_failed,
  /// The test failed; `errorDetails` says why.
  failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ABTestStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ABTestStatus value);

/// Whether a program may drive a browser.
enum class AutomationStreamStatus : std::uint16_t {
  unknown_value,
  /// The stream takes commands.
  enabled,
  /// The stream takes no commands, as while a person is at the browser.
  disabled,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AutomationStreamStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AutomationStreamStatus value);

/// The states of a batch evaluation.
enum class BatchEvaluationStatus : std::uint16_t {
  unknown_value,
  /// The evaluation waits to begin.
  pending,
  /// Sessions are being evaluated.
  in_progress,
  /// All sessions are evaluated.
  completed,
  /// The evaluation is done, but some sessions failed.
  completed_with_errors,
  /// The evaluation failed; `errorDetails` says why.
  failed,
  /// The evaluation is being stopped.
  stopping,
  /// The evaluation was stopped. Results so far are kept.
  stopped,
  /// The evaluation is being deleted.
  deleting,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(BatchEvaluationStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(BatchEvaluationStatus value);

/// The blockchains that a balance can be asked of.
enum class BlockchainChainId : std::uint16_t {
  unknown_value,
  /// The chain is Base, which rests upon Ethereum.
  base,
  /// The chain is the test network of Base, whose tokens are worth nothing.
  base_sepolia,
  /// The chain is Ethereum's main network.
  ethereum,
  /// The chain is Solana's main network.
  solana,
  /// The chain is Solana's network for developers, whose tokens are worth nothing.
  solana_devnet,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(BlockchainChainId);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(BlockchainChainId value);

/// Whether an action was carried out.
enum class BrowserActionStatus : std::uint16_t {
  unknown_value,
  /// The action was carried out.
  success,
  /// The action failed; `error` says why.
  failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(BrowserActionStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(BrowserActionStatus value);

/// How much the policies of a file weigh.
enum class BrowserEnterprisePolicyType : std::uint16_t {
  unknown_value,
  /// The policies are binding for the session.
  managed,
  /// The policies are defaults, which can be changed in the browser.
  recommended,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(BrowserEnterprisePolicyType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(BrowserEnterprisePolicyType value);

/// The states of a browser session.
enum class BrowserSessionStatus : std::uint16_t {
  unknown_value,
  /// The session takes actions and commands.
  ready,
  /// The session has ended, for good.
  terminated,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(BrowserSessionStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(BrowserSessionStatus value);

/// The states of a session on a capacity provider.
enum class CapacityProviderSessionStatus : std::uint16_t {
  unknown_value,
  /// Capacity for the session is being set up.
  provisioning,
  /// Capacity of the session is being given back.
  deprovisioning,
  /// The session can be used.
  active,
  /// The session is being deleted and can't be used any more.
  deleting,
  /// The session is gone.
  deleted,
  /// The session does not run.
  stopped,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(CapacityProviderSessionStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(CapacityProviderSessionStatus value);

/// How an attribute of traces is compared with a value.
enum class CloudWatchLogsFilterOperator : std::uint16_t {
  unknown_value,
  /// The attribute is the value.
  equals,
  /// The attribute is not the value.
  not_equals,
  /// The attribute is greater than the value.
  greater_than,
  /// The attribute is less than the value.
  less_than,
  /// The attribute is the value or greater.
  greater_than_or_equal,
  /// The attribute is the value or less.
  less_than_or_equal,
  /// The attribute contains the value.
  contains,
  /// The attribute does not contain the value.
  not_contains,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(CloudWatchLogsFilterOperator);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(CloudWatchLogsFilterOperator value);

/// The states of a code interpreter session.
enum class CodeInterpreterSessionStatus : std::uint16_t {
  unknown_value,
  /// The session takes code and commands.
  ready,
  /// The session has ended, for good.
  terminated,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(CodeInterpreterSessionStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(CodeInterpreterSessionStatus value);

/// How a command ended.
enum class CommandExecutionStatus : std::uint16_t {
  unknown_value,
  /// The command ran to its end, whatever its exit code.
  completed,
  /// The command was ended because its time ran out.
  timed_out,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(CommandExecutionStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(CommandExecutionStatus value);

/// The kinds of piece that a tool gives back.
enum class ContentBlockType : std::uint16_t {
  unknown_value,
  /// The piece is a text.
  text,
  /// The piece is a picture.
  image,
  /// The piece is a file or other resource, with its content.
  resource,
  /// The piece names a file or other resource by its URI.
  resource_link,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ContentBlockType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ContentBlockType value);

/// The blockchains that a wallet can be on.
enum class CryptoWalletNetwork : std::uint16_t {
  unknown_value,
  /// The wallet is on Ethereum and the chains that work like it, such as Base.
  ethereum,
  /// The wallet is on Solana.
  solana,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(CryptoWalletNetwork);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(CryptoWalletNetwork value);

/// The currencies of amounts.
enum class Currency : std::uint16_t {
  unknown_value,
  /// The amount is in US dollars.
  usd,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(Currency);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(Currency value);

/// What registry records can be about.
enum class DescriptorType : std::uint16_t {
  unknown_value,
  /// The record is about an MCP server and its tools.
  mcp,
  /// The record is about an agent that speaks A2A.
  a2_a,
  /// The record is of a kind of the account's own.
  custom,
  /// The record is about a skill.
  agent_skills,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(DescriptorType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(DescriptorType value);

/// What sessions have to be like to be listed.
enum class EventFilterCondition : std::uint16_t {
  unknown_value,
  /// Only sessions that have events are listed.
  has_events,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(EventFilterCondition);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(EventFilterCondition value);

/// The states of an extraction job.
enum class ExtractionJobStatus : std::uint16_t {
  unknown_value,
  /// The job failed; it can be started anew.
  failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ExtractionJobStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ExtractionJobStatus value);

/// Whether memory records are extracted from an event.
enum class ExtractionMode : std::uint16_t {
  unknown_value,
  /// Nothing is extracted; the event stays in short-term memory only.
  skip,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ExtractionMode);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ExtractionMode value);

/// The interfaces by which a model of Amazon Bedrock is called.
enum class HarnessBedrockApiFormat : std::uint16_t {
  unknown_value,
  /// The model is called by the conversation interface of Amazon Bedrock Runtime, with a streamed answer.
  converse_stream,
  /// The model is called by OpenAI's Responses interface.
  responses,
  /// The model is called by OpenAI's Chat Completions interface.
  chat_completions,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(HarnessBedrockApiFormat);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(HarnessBedrockApiFormat value);

/// Who speaks in a conversation.
enum class HarnessConversationRole : std::uint16_t {
  unknown_value,
  /// The user speaks, or a tool gives its result.
  user,
  /// The agent speaks.
  assistant,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(HarnessConversationRole);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(HarnessConversationRole value);

/// What a hook decided.
enum class HarnessHookDecision : std::uint16_t {
  unknown_value,
  /// The agent goes on.
  allow,
  /// What the hook was asked about does not happen.
  deny,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(HarnessHookDecision);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(HarnessHookDecision value);

/// When in the agent's work hooks run.
enum class HarnessHookEventType : std::uint16_t {
  unknown_value,
  /// The hook runs before a tool is called.
  before_tool_call,
  /// The hook runs after a tool was called.
  after_tool_call,
  /// The hook runs before the agent begins.
  before_invocation,
  /// The hook runs after the agent has ended.
  after_invocation,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(HarnessHookEventType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(HarnessHookEventType value);

/// The interfaces by which a model of OpenAI is called.
enum class HarnessOpenAiApiFormat : std::uint16_t {
  unknown_value,
  /// The model is called by the Chat Completions interface.
  chat_completions,
  /// The model is called by the Responses interface.
  responses,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(HarnessOpenAiApiFormat);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(HarnessOpenAiApiFormat value);

/// Why a message ends.
enum class HarnessStopReason : std::uint16_t {
  unknown_value,
  /// The agent has said what it had to say.
  end_turn,
  /// The calling program has to carry out a tool; send the result with the next request.
  tool_use,
  /// The message holds results of tools; the agent goes on.
  tool_result,
  /// The model has written as many tokens as it may at once.
  max_tokens,
  /// The model has written a text that it was to stop at.
  stop_sequence,
  /// The provider held the rest of the answer back.
  content_filtered,
  /// The model wrote something that can't be read.
  malformed_model_output,
  /// The model called a tool in a way that can't be read.
  malformed_tool_use,
  /// The agent was stopped from outside.
  interrupted,
  /// The agent has not come to the end of its turn.
  partial_turn,
  /// The conversation is too long for the model.
  model_context_window_exceeded,
  /// The loop has run as often as it may.
  max_iterations_exceeded,
  /// The agent has written as many tokens as it may in all.
  max_output_tokens_exceeded,
  /// The agent has worked as long as it may.
  timeout_exceeded,
  /// A hook stopped the agent.
  hook_stopped,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(HarnessStopReason);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(HarnessStopReason value);

/// The kinds of tool.
enum class HarnessToolType : std::uint16_t {
  unknown_value,
  /// The tool is an MCP server.
  remote_mcp,
  /// The tool is a browser of AgentCore.
  agentcore_browser,
  /// The tool is a gateway of AgentCore.
  agentcore_gateway,
  /// The tool is a function that the calling program carries out.
  inline_function,
  /// The tool is a code interpreter of AgentCore.
  agentcore_code_interpreter,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(HarnessToolType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(HarnessToolType value);

/// What became of a tool's call.
enum class HarnessToolUseStatus : std::uint16_t {
  unknown_value,
  /// The tool did its work; the result says what came out.
  success,
  /// The tool failed; the result says why.
  error,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(HarnessToolUseStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(HarnessToolUseStatus value);

/// Who carries out a tool's call.
enum class HarnessToolUseType : std::uint16_t {
  unknown_value,
  /// The calling program carries it out.
  tool_use,
  /// The harness carries it out.
  server_tool_use,
  /// An MCP server carries it out.
  mcp_tool_use,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(HarnessToolUseType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(HarnessToolUseType value);

/// The kinds of failure that are recognized in spans.
enum class InsightsFailureCategory : std::uint16_t {
  unknown_value,
  /// A tool or service refused the agent's credentials.
  execution_error_category_authentication,
  /// Something that the agent asked for does not exist.
  execution_error_category_resource_not_found,
  /// A service that the agent called failed.
  execution_error_category_service_errors,
  /// A service turned the agent away for too many requests.
  execution_error_category_rate_limiting,
  /// Structured output, such as JSON or SQL, breaks the rules of its form.
  execution_error_category_formatting,
  /// Something took too long and was given up.
  execution_error_category_timeout,
  /// Memory, disk or another resource ran out.
  execution_error_category_resource_exhaustion,
  /// The system was not set up as the agent needed it, as where a variable or a permission was missing.
  execution_error_category_environment,
  /// The input or output of a tool is not what the schema of the tool says.
  execution_error_category_tool_schema,
  /// The agent did not follow what the system prompt or the user had told it.
  task_instruction_category_non_compliance,
  /// The agent understood the goal, but looked for the way there in the wrong place.
  task_instruction_category_problem_id,
  /// The agent used a tool although it had one that fits better.
  incorrect_actions_category_tool_selection,
  /// The agent used the right tool badly, as with a query that is too broad.
  incorrect_actions_category_poor_information_retrieval,
  /// The agent went on with what was unclear or missing instead of asking.
  incorrect_actions_category_clarification,
  /// The agent asked the user for what the task does not need, or for what its tools could tell.
  incorrect_actions_category_inappropriate_info_request,
  /// The agent suddenly lost what was said last, or began anew in the middle of the work.
  context_handling_error_category_context_handling_failures,
  /// The agent used or promised a feature that its tools do not have.
  hallucination_category_hall_capabilities,
  /// The agent misread a valid result of a tool, such as an error as a success.
  hallucination_category_hall_misunderstand,
  /// The agent claimed to have used a tool that it had not used.
  hallucination_category_hall_usage,
  /// The agent referred to something that nobody had said.
  hallucination_category_hall_history,
  /// The agent used values that contradict what was settled before.
  hallucination_category_hall_params,
  /// The agent made up a result that no tool had given back.
  hallucination_category_fabricate_tool_outputs,
  /// The agent made the same call of a tool several times without need.
  repetitive_behavior_category_repetition_tool,
  /// The agent asked the user for what the user had said already.
  repetitive_behavior_category_repetition_info,
  /// The agent went through the same steps again without getting further.
  repetitive_behavior_category_step_repetition,
  /// The agent did something else than it had planned or said.
  orchestration_related_errors_category_reasoning_mismatch,
  /// The agent strayed from what the user wanted.
  orchestration_related_errors_category_goal_deviation,
  /// The agent stopped before its task was done.
  orchestration_related_errors_category_premature_termination,
  /// The agent did not notice that the task was done, or what it still needed.
  orchestration_related_errors_category_unaware_termination,
  /// The model wrote internal details, placeholders or malformed structures into its answer.
  llm_output_category_nonsensical,
  /// A tool is set up wrongly: it does not do what its definition says, or wants what the agent cannot give.
  configuration_mismatch_category_tool_definition,
  /// Code of the agent does not handle special cases and limits.
  coding_use_case_specific_failure_types_category_edge_case_oversights,
  /// Code of the agent has trouble with what it depends on, such as packages.
  coding_use_case_specific_failure_types_category_dependency_issues,
  /// The failure is of no other kind.
  other,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(InsightsFailureCategory);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(InsightsFailureCategory value);

/// The tokens that can be counted.
enum class InstrumentBalanceToken : std::uint16_t {
  unknown_value,
  /// The token is USD Coin, which is worth a US dollar.
  usdc,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(InstrumentBalanceToken);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(InstrumentBalanceToken value);

/// What runs code in a session.
enum class LanguageRuntime : std::uint16_t {
  unknown_value,
  /// Node.js runs the code.
  nodejs,
  /// Deno runs the code.
  deno,
  /// Python runs the code.
  python,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(LanguageRuntime);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(LanguageRuntime value);

/// How a condition compares the metadata of memory records.
enum class MemoryRecordOperatorType : std::uint16_t {
  unknown_value,
  /// The key of the record has this value.
  equals_to,
  /// The key of the record has a value, whichever.
  exists,
  /// The record has no value for the key.
  not_exists,
  /// The key's point in time is earlier than this one.
  before,
  /// The key's point in time is later than this one.
  after,
  /// The key's texts contain this one.
  contains,
  /// The key's number is greater than this one.
  greater_than,
  /// The key's number is this one or greater.
  greater_than_or_equals,
  /// The key's number is less than this one.
  less_than,
  /// The key's number is this one or less.
  less_than_or_equals,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(MemoryRecordOperatorType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(MemoryRecordOperatorType value);

/// What became of one record of a batch.
enum class MemoryRecordStatus : std::uint16_t {
  unknown_value,
  /// The record is written, changed or deleted, as was asked.
  succeeded,
  /// The record is as it was before.
  failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(MemoryRecordStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(MemoryRecordStatus value);

/// The buttons of a mouse.
enum class MouseButton : std::uint16_t {
  unknown_value,
  /// The left button of the mouse.
  left,
  /// The right button of the mouse, which opens menus.
  right,
  /// The middle button of the mouse, or its wheel pressed down.
  middle,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(MouseButton);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(MouseButton value);

/// The OAuth 2.0 grants that get a token.
enum class OAuthGrantType : std::uint16_t {
  unknown_value,
  /// The agent gets the token for itself.
  client_credentials,
  /// The user consents in a browser, and the agent gets a token for the user.
  authorization_code,
  /// The agent turns the user's token into one for the tool.
  token_exchange,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(OAuthGrantType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(OAuthGrantType value);

/// How an OAuth 2.0 token is got.
enum class Oauth2FlowType : std::uint16_t {
  unknown_value,
  /// The user consents in a browser, and the agent gets a token for the user.
  user_federation,
  /// The agent gets the token for itself; no user is asked.
  m2_m,
  /// The agent turns the user's token into one for the resource; no user is asked.
  on_behalf_of_token_exchange,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(Oauth2FlowType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(Oauth2FlowType value);

/// How a condition compares the metadata of events.
enum class OperatorType : std::uint16_t {
  unknown_value,
  /// The key of the event has this value.
  equals_to,
  /// The key of the event has a value, whichever.
  exists,
  /// The event has no value for the key.
  not_exists,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(OperatorType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(OperatorType value);

/// The HTTP methods of a request to a payment provider.
enum class PaymentHttpMethodType : std::uint16_t {
  unknown_value,
  /// The request reads something.
  get,
  /// The request sends something new.
  post,
  /// The request replaces something.
  put,
  /// The request deletes something.
  delete_,
  /// The request changes a part of something.
  patch,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PaymentHttpMethodType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PaymentHttpMethodType value);

/// The states of a payment instrument.
enum class PaymentInstrumentStatus : std::uint16_t {
  unknown_value,
  /// The instrument is being set up.
  initiated,
  /// The instrument can be paid with.
  active,
  /// Setting the instrument up failed.
  failed,
  /// The instrument is out of use.
  deleted,
  /// The instrument must not be used.
  blocked,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PaymentInstrumentStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PaymentInstrumentStatus value);

/// The kinds of payment instrument.
enum class PaymentInstrumentType : std::uint16_t {
  unknown_value,
  /// The instrument is a wallet that a provider keeps for the user.
  embedded_crypto_wallet,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PaymentInstrumentType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PaymentInstrumentType value);

/// The states of a payment session.
enum class PaymentSessionStatus : std::uint16_t {
  unknown_value,
  /// The session can be paid in.
  active,
  /// The session's time is over.
  expired,
  /// The session was deleted.
  deleted,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PaymentSessionStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PaymentSessionStatus value);

/// The states of a payment.
enum class PaymentStatus : std::uint16_t {
  unknown_value,
  /// The payment is signed; the server takes the money when the request is repeated with the proof.
  proof_generated,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PaymentStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PaymentStatus value);

/// The protocols that a server can ask for payment by.
enum class PaymentType : std::uint16_t {
  unknown_value,
  /// The server speaks x402.
  crypto_x402,
  /// The server speaks the Machine Payments Protocol.
  mpp,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PaymentType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PaymentType value);

/// The languages that code can be in.
enum class ProgrammingLanguage : std::uint16_t {
  unknown_value,
  /// The code is Python.
  python,
  /// The code is JavaScript.
  javascript,
  /// The code is TypeScript.
  typescript,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ProgrammingLanguage);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ProgrammingLanguage value);

/// The states of a recommendation.
enum class RecommendationStatus : std::uint16_t {
  unknown_value,
  /// The work on the recommendation waits to begin.
  pending,
  /// The traces are being analyzed.
  in_progress,
  /// The recommendation is done; GetRecommendation tells it.
  completed,
  /// The work on the recommendation failed; its result says why.
  failed,
  /// The recommendation is being deleted.
  deleting,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RecommendationStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RecommendationStatus value);

/// What a recommendation improves.
enum class RecommendationType : std::uint16_t {
  unknown_value,
  /// A system prompt is improved.
  system_prompt_recommendation,
  /// The descriptions of tools are improved.
  tool_description_recommendation,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RecommendationType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RecommendationType value);

/// The states of a registry record.
enum class RegistryRecordStatus : std::uint16_t {
  unknown_value,
  /// The record is being written.
  draft,
  /// The record waits for approval.
  pending_approval,
  /// The record is approved.
  approved,
  /// The record was not approved.
  rejected,
  /// The record should not be used any more.
  deprecated,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RegistryRecordStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RegistryRecordStatus value);

/// Whether a resource is text or bytes.
enum class ResourceContentType : std::uint16_t {
  unknown_value,
  /// The resource is text.
  text,
  /// The resource is bytes.
  blob,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ResourceContentType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ResourceContentType value);

/// Where in Amazon CloudWatch results are written.
enum class ResultDestination : std::uint16_t {
  unknown_value,
  /// Results have a log group of their own.
  dedicated_log_group,
  /// Results go to the log group that the traces came from.
  source_log_group,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ResultDestination);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ResultDestination value);

/// Who speaks in a conversation.
enum class Role : std::uint16_t {
  unknown_value,
  /// The agent, or its model, speaks.
  assistant,
  /// The user speaks.
  user,
  /// A tool gives its result.
  tool,
  /// Someone or something else speaks.
  other,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(Role);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(Role value);

/// The formats of screenshots.
enum class ScreenshotFormat : std::uint16_t {
  unknown_value,
  /// The picture is a PNG file.
  png,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ScreenshotFormat);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ScreenshotFormat value);

/// How far a user's consent is.
enum class SessionStatus : std::uint16_t {
  unknown_value,
  /// The user has not consented yet.
  in_progress,
  /// The consent failed. Begin anew.
  failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(SessionStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(SessionStatus value);

/// The states of a command that runs in the background.
enum class TaskStatus : std::uint16_t {
  unknown_value,
  /// The command waits to run.
  submitted,
  /// The command runs at present.
  working,
  /// The command has ended.
  completed,
  /// The command was stopped by `stopTask`.
  canceled,
  /// The command could not be run to its end.
  failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(TaskStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(TaskStatus value);

/// The tools of a code interpreter.
enum class ToolName : std::uint16_t {
  unknown_value,
  /// Runs source code and waits for its output; variables stay for the next call.
  execute_code,
  /// Runs a shell command and waits for its output.
  execute_command,
  /// Reads files of the session.
  read_files,
  /// Lists the files of a folder in the session.
  list_files,
  /// Deletes files of the session.
  remove_files,
  /// Writes files to the session.
  write_files,
  /// Starts a shell command in the background and gives its id.
  start_command_execution,
  /// Tells how far a command in the background is.
  get_task,
  /// Stops a command in the background.
  stop_task,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ToolName);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ToolName value);

/// The kinds of rule that a request can break.
enum class ValidationExceptionReason : std::uint16_t {
  unknown_value,
  /// The request can't be read.
  cannot_parse,
  /// The value of a member is not allowed; `fieldList` says which.
  field_validation_failed,
  /// Another request with the same `clientToken` had other members.
  idempotent_parameter_mismatch_exception,
  /// The event belongs to another session than the request says.
  event_in_other_session,
  /// The request contradicts the present state of a resource.
  resource_conflict,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ValidationExceptionReason);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ValidationExceptionReason value);

}  // namespace outcrop::bedrock_agentcore
