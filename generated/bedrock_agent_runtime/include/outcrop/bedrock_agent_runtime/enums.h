// The values that the service's enums have as of this version. Open<E> (outcrop/open.h) keeps others as text.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "outcrop/version.h"

namespace outcrop::bedrock_agent_runtime {

/// Action groups that AWS or a model's provider has defined.
enum class ActionGroupSignature : std::uint16_t {
  unknown_value,
  /// Lets the agent ask the user for what it still needs.
  amazon_user_input,
  /// Lets the agent write and run code in a sandbox.
  amazon_code_interpreter,
  /// Lets a Claude model use a screen, a mouse and a keyboard.
  anthropic_computer,
  /// Lets a Claude model use a shell.
  anthropic_bash,
  /// Lets a Claude model read and change files.
  anthropic_text_editor,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ActionGroupSignature);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ActionGroupSignature value);

/// What the program is asked to do with an action.
enum class ActionInvocationType : std::uint16_t {
  unknown_value,
  /// Carry it out and send the result.
  result,
  /// Ask the user whether it may be carried out, and send the answer.
  user_confirmation,
  /// Ask the user, carry it out if the user agrees, and send both.
  user_confirmation_and_result,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ActionInvocationType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ActionInvocationType value);

/// How an agent works with collaborators.
enum class AgentCollaboration : std::uint16_t {
  unknown_value,
  /// The agent plans the work, hands parts of it to collaborators and puts the answer together.
  supervisor,
  /// The agent passes simple requests straight on to the fitting collaborator and supervises only the others.
  supervisor_router,
  /// The agent works alone, without collaborators.
  disabled,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AgentCollaboration);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AgentCollaboration value);

/// How the metadata of memory records is compared.
enum class AgenticRetrieveMemoryMetadataFilterOperator : std::uint16_t {
  unknown_value,
  /// The field has this value.
  equals_to,
  /// The field is there, with any value.
  exists,
  /// The field is not there.
  not_exists,
  /// The field's time is earlier than the value.
  before,
  /// The field's time is later than the value.
  after,
  /// The field contains the value.
  contains,
  /// The field's number is above the value.
  greater_than,
  /// The field's number is the value or above it.
  greater_than_or_equals,
  /// The field's number is below the value.
  less_than,
  /// The field's number is the value or below it.
  less_than_or_equals,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AgenticRetrieveMemoryMetadataFilterOperator);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AgenticRetrieveMemoryMetadataFilterOperator value);

/// Whether a search writes to its session.
enum class AgenticRetrieveMemoryPersistenceMode : std::uint16_t {
  unknown_value,
  /// Question and answer are written as one event; needs `generateResponse`.
  default_,
  /// The session stays as it is.
  none,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AgenticRetrieveMemoryPersistenceMode);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AgenticRetrieveMemoryPersistenceMode value);

/// Where models that rerank come from.
enum class AgenticRetrieveRerankingConfigurationType : std::uint16_t {
  unknown_value,
  /// The model that reranks is one of Amazon Bedrock.
  bedrock_reranking_model,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AgenticRetrieveRerankingConfigurationType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AgenticRetrieveRerankingConfigurationType value);

/// Whether and by whose model results are reranked.
enum class AgenticRetrieveRerankingModelType : std::uint16_t {
  unknown_value,
  /// The model of `rerankingConfiguration` reranks.
  custom,
  /// A model of the service's choice reranks.
  managed,
  /// Results keep the order in which they were found.
  none,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AgenticRetrieveRerankingModelType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AgenticRetrieveRerankingModelType value);

/// The states of a step.
enum class AgenticRetrieveStatus : std::uint16_t {
  unknown_value,
  /// The step has begun.
  in_progress,
  /// The step has done its work.
  succeeded,
  /// The step has failed; `failures` says why.
  failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AgenticRetrieveStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AgenticRetrieveStatus value);

/// The kinds of step.
enum class AgenticRetrieveStep : std::uint16_t {
  unknown_value,
  /// The agent decides what to look for next.
  planning,
  /// Sources or long-term memory are queried.
  retrieval,
  /// Sources are queried ahead of the plan, to save time.
  speculative_retrieval,
  /// Whole documents are read.
  full_document_expansion,
  /// The history of the session is read from short-term memory, before the work begins.
  session_history_load,
  /// Code that the agent wrote runs in a sandbox; it can read documents found before.
  code_execution,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AgenticRetrieveStep);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AgenticRetrieveStep value);

/// The kinds of source.
enum class AgenticRetrieveType : std::uint16_t {
  unknown_value,
  /// The retriever searches a knowledge base of Amazon Bedrock.
  bedrock_knowledge_base,
  /// A long-term memory of Amazon Bedrock AgentCore.
  bedrock_agent_core_memory,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AgenticRetrieveType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AgenticRetrieveType value);

/// The types of a metadata field.
enum class AttributeType : std::uint16_t {
  unknown_value,
  /// The field holds a text.
  string,
  /// The field holds a number.
  number,
  /// The field is true or false.
  boolean,
  /// The field holds a list of texts.
  string_list,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AttributeType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AttributeType value);

/// What the user said to an action.
enum class ConfirmationState : std::uint16_t {
  unknown_value,
  /// The action may be carried out.
  confirm,
  /// The action must not be carried out.
  deny,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ConfirmationState);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ConfirmationState value);

/// Who speaks in a message.
enum class ConversationRole : std::uint16_t {
  unknown_value,
  /// The user, who asks the model.
  user,
  /// The model, which answers the user.
  assistant,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ConversationRole);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ConversationRole value);

/// Whose prompt or parser is used.
enum class CreationMode : std::uint16_t {
  unknown_value,
  /// The service's own.
  default_,
  /// The one that the request or the agent brings.
  overridden,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(CreationMode);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(CreationMode value);

/// Ways to carry out actions without a Lambda function.
enum class CustomControlMethod : std::uint16_t {
  unknown_value,
  /// The program carries them out and sends the results with its next request.
  return_control,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(CustomControlMethod);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(CustomControlMethod value);

/// How parts of an access list are combined.
enum class DocumentAclMemberRelation : std::uint16_t {
  unknown_value,
  /// All parts have to match.
  and_,
  /// At least one part has to match.
  or_,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(DocumentAclMemberRelation);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(DocumentAclMemberRelation value);

/// Where a user or group is known.
enum class DocumentAclMembershipType : std::uint16_t {
  unknown_value,
  /// The user or group is known in the whole knowledge base.
  knowledge_base,
  /// The user or group is known in its data source alone.
  data_source,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(DocumentAclMembershipType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(DocumentAclMembershipType value);

/// In what form a document is asked for.
enum class DocumentOutputFormat : std::uint16_t {
  unknown_value,
  /// The original file, or the picture that was asked for.
  raw,
  /// The text that was taken from the document, as JSON.
  extracted,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(DocumentOutputFormat);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(DocumentOutputFormat value);

/// Who carries out an action.
enum class ExecutionType : std::uint16_t {
  unknown_value,
  /// A Lambda function carries it out.
  lambda,
  /// The program, which gets the action in a `returnControl` event.
  return_control,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ExecutionType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ExecutionType value);

/// Where a document comes from.
enum class ExternalSourceType : std::uint16_t {
  unknown_value,
  /// The document is an object in Amazon S3.
  s3,
  /// The document goes with the request.
  byte_content,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ExternalSourceType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ExternalSourceType value);

/// Where a file comes from.
enum class FileSourceType : std::uint16_t {
  unknown_value,
  /// The file is an object in Amazon S3.
  s3,
  /// The file goes with the request.
  byte_content,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(FileSourceType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(FileSourceType value);

/// What a file is for.
enum class FileUseCase : std::uint16_t {
  unknown_value,
  /// Code that the agent writes may work on it.
  code_interpreter,
  /// The model may read it to answer.
  chat,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(FileUseCase);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(FileUseCase value);

/// Why a flow stopped.
enum class FlowCompletionReason : std::uint16_t {
  unknown_value,
  /// The flow ran to its end.
  success,
  /// The flow waits for more input: answer the question with the same `executionId`.
  input_required,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(FlowCompletionReason);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(FlowCompletionReason value);

/// Nodes of a flow that run others repeatedly.
enum class FlowControlNodeType : std::uint16_t {
  unknown_value,
  /// An iterator runs its nodes for each item of a list.
  iterator,
  /// A loop runs its nodes until a condition ends it.
  loop,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(FlowControlNodeType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(FlowControlNodeType value);

/// The kinds of failure of a flow.
enum class FlowErrorCode : std::uint16_t {
  unknown_value,
  /// The flow or its input breaks a rule.
  validation,
  /// The service failed on its own side.
  internal_server,
  /// A node of the flow failed; its own event says why.
  node_execution_failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(FlowErrorCode);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(FlowErrorCode value);

/// The kinds of error of an execution.
enum class FlowExecutionErrorType : std::uint16_t {
  unknown_value,
  /// The execution reached its time limit.
  execution_timed_out,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(FlowExecutionErrorType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(FlowExecutionErrorType value);

/// Which events are wanted.
enum class FlowExecutionEventType : std::uint16_t {
  unknown_value,
  /// Events of the flow's nodes.
  node,
  /// Events of the flow as a whole.
  flow,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(FlowExecutionEventType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(FlowExecutionEventType value);

/// The states of an execution. All but `Running` are final.
enum class FlowExecutionStatus : std::uint16_t {
  unknown_value,
  /// The execution is at work.
  running,
  /// The execution ran to the flow's end.
  succeeded,
  /// The execution ended with an error.
  failed,
  /// The execution was ended because it ran for 24 hours.
  timed_out,
  /// The execution was stopped by StopFlowExecution.
  aborted,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(FlowExecutionStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(FlowExecutionStatus value);

/// The types of values in a flow.
enum class FlowNodeIODataType : std::uint16_t {
  unknown_value,
  /// The value is a text.
  string,
  /// The value is a number.
  number,
  /// The value is true or false.
  boolean,
  /// The value is a JSON object.
  object,
  /// The value is a JSON array.
  array,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(FlowNodeIODataType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(FlowNodeIODataType value);

/// What part an input plays in a loop.
enum class FlowNodeInputCategory : std::uint16_t {
  unknown_value,
  /// The loop decides by the input whether it goes on.
  loop_condition,
  /// The input goes back to the loop's start for the next round.
  return_value_to_loop_start,
  /// The input leaves the loop when that ends.
  exit_loop,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(FlowNodeInputCategory);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(FlowNodeInputCategory value);

/// Where the model that plans a search comes from.
enum class FoundationModelConfigurationType : std::uint16_t {
  unknown_value,
  /// The model is one of Amazon Bedrock.
  bedrock_foundation_model,
  /// The model is one of the Mantle endpoints of Amazon Bedrock.
  mantle_foundation_model,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(FoundationModelConfigurationType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(FoundationModelConfigurationType value);

/// Who chooses the model that plans a search.
enum class FoundationModelType : std::uint16_t {
  unknown_value,
  /// The request names the model, in `foundationModelConfiguration`.
  custom,
  /// The service chooses the model.
  managed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(FoundationModelType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(FoundationModelType value);

/// The kinds of query.
enum class GeneratedQueryType : std::uint16_t {
  unknown_value,
  /// SQL as Amazon Redshift takes it.
  redshift_sql,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GeneratedQueryType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GeneratedQueryType value);

/// Whether a guardrail intervened in a query of a knowledge base.
enum class GuadrailAction : std::uint16_t {
  unknown_value,
  /// The guardrail blocked the content or masked parts of it.
  intervened,
  /// The guardrail let the content pass unchanged.
  none,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuadrailAction);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuadrailAction value);

/// Whether a guardrail intervened.
enum class GuardrailAction : std::uint16_t {
  unknown_value,
  /// The guardrail blocked the content or masked parts of it.
  intervened,
  /// The guardrail let the content pass unchanged.
  none,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailAction);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailAction value);

/// How sure a guardrail is that content is harmful.
enum class GuardrailContentFilterConfidence : std::uint16_t {
  unknown_value,
  /// Not harmful, as far as the guardrail can tell.
  none,
  /// Low confidence; only a filter of high strength acts on it.
  low,
  /// Medium confidence; filters of medium and high strength act on it.
  medium,
  /// High confidence; filters of any strength but none act on it.
  high,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailContentFilterConfidence);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailContentFilterConfidence value);

/// Kinds of harmful content.
enum class GuardrailContentFilterType : std::uint16_t {
  unknown_value,
  /// Words that demean, mock or bully a person.
  insults,
  /// Attacks on people for what they are, such as their origin, religion or gender.
  hate,
  /// Sexual interest, acts or arousal.
  sexual,
  /// Threats of violence, or glorification of it.
  violence,
  /// Advice on or search for crime, fraud or other harmful deeds.
  misconduct,
  /// Attempts to turn the model against its safety rules or its developer's instructions.
  prompt_attack,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailContentFilterType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailContentFilterType value);

/// What a guardrail did about harmful content.
enum class GuardrailContentPolicyAction : std::uint16_t {
  unknown_value,
  /// The guardrail's blocked message stands in place of the content.
  blocked,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailContentPolicyAction);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailContentPolicyAction value);

/// Word lists that AWS keeps.
enum class GuardrailManagedWordType : std::uint16_t {
  unknown_value,
  /// Words that are commonly held to be profane.
  profanity,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailManagedWordType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailManagedWordType value);

/// The kinds of personal or secret data that a guardrail can detect.
enum class GuardrailPiiEntityType : std::uint16_t {
  unknown_value,
  /// A postal address, such as street and house number with or without the town.
  address,
  /// A person's age, with the unit of time.
  age,
  /// The access key id of AWS credentials.
  aws_access_key,
  /// The secret access key of AWS credentials.
  aws_secret_key,
  /// A Canadian health service number of ten digits.
  ca_health_number,
  /// A Canadian social insurance number (SIN) of nine digits.
  ca_social_insurance_number,
  /// The card verification value of a payment card, three or four digits.
  credit_debit_card_cvv,
  /// The month and year in which a payment card expires.
  credit_debit_card_expiry,
  /// The number of a credit or debit card.
  credit_debit_card_number,
  /// The number of a driver's license.
  driver_id,
  /// An e-mail address of a person or an organization.
  email,
  /// An IBAN, the international form of a bank account number.
  international_bank_account_number,
  /// An IPv4 address of a host or network.
  ip_address,
  /// The registration plate of a vehicle.
  license_plate,
  /// The media access control address of a network interface.
  mac_address,
  /// The name of a person, without titles such as Dr.
  name,
  /// A password or another secret word to sign in with.
  password,
  /// A telephone, fax or pager number.
  phone,
  /// A personal identification number of four digits, as for a bank account.
  pin,
  /// A SWIFT code (BIC), which names a bank or its branch.
  swift_code,
  /// A British National Health Service number, 10 to 17 digits.
  uk_national_health_service_number,
  /// A British National Insurance number (NINO).
  uk_national_insurance_number,
  /// A British unique taxpayer reference (UTR) of ten digits.
  uk_unique_taxpayer_reference_number,
  /// A web address, such as that of a page.
  url,
  /// The name of a login, a screen name or a handle.
  username,
  /// The number of an account at a bank of the United States.
  us_bank_account_number,
  /// A routing number of nine digits of a bank of the United States.
  us_bank_routing_number,
  /// An individual taxpayer identification number (ITIN) of the United States.
  us_individual_tax_identification_number,
  /// The number of a passport of the United States.
  us_passport_number,
  /// A social security number (SSN) of the United States.
  us_social_security_number,
  /// A vehicle identification number (VIN), which tells one vehicle from all others.
  vehicle_identification_number,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailPiiEntityType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailPiiEntityType value);

/// What a guardrail did about sensitive data.
enum class GuardrailSensitiveInformationPolicyAction : std::uint16_t {
  unknown_value,
  /// The whole content was blocked.
  blocked,
  /// The data was masked: its kind or the expression's name stands in its place.
  anonymized,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailSensitiveInformationPolicyAction);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailSensitiveInformationPolicyAction value);

/// What a guardrail did about a topic.
enum class GuardrailTopicPolicyAction : std::uint16_t {
  unknown_value,
  /// The content was blocked.
  blocked,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailTopicPolicyAction);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailTopicPolicyAction value);

/// How a guardrail treats a topic.
enum class GuardrailTopicType : std::uint16_t {
  unknown_value,
  /// The topic must not come up.
  deny,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailTopicType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailTopicType value);

/// What a guardrail did about a word.
enum class GuardrailWordPolicyAction : std::uint16_t {
  unknown_value,
  /// The content was blocked.
  blocked,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailWordPolicyAction);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailWordPolicyAction value);

/// File formats of pictures.
enum class ImageFormat : std::uint16_t {
  unknown_value,
  /// A PNG file (Portable Network Graphics).
  png,
  /// A JPEG file.
  jpeg,
  /// A GIF file (Graphics Interchange Format).
  gif,
  /// A WebP file.
  webp,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ImageFormat);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ImageFormat value);

/// File formats of pictures.
enum class ImageInputFormat : std::uint16_t {
  unknown_value,
  /// A PNG file (Portable Network Graphics).
  png,
  /// A JPEG file.
  jpeg,
  /// A GIF file (Graphics Interchange Format).
  gif,
  /// A WebP file.
  webp,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ImageInputFormat);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ImageInputFormat value);

/// File formats of pictures.
enum class InputImageFormat : std::uint16_t {
  unknown_value,
  /// A PNG file (Portable Network Graphics).
  png,
  /// A JPEG file.
  jpeg,
  /// A GIF file (Graphics Interchange Format).
  gif,
  /// A WebP file.
  webp,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(InputImageFormat);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(InputImageFormat value);

/// In which form a question is given; text is the only one.
enum class InputQueryType : std::uint16_t {
  unknown_value,
  /// A question in words.
  text,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(InputQueryType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(InputQueryType value);

/// What an agent sets in motion.
enum class InvocationType : std::uint16_t {
  unknown_value,
  /// The agent has an action carried out.
  action_group,
  /// The agent queries a knowledge base.
  knowledge_base,
  /// The agent ends its work and answers.
  finish,
  /// The agent runs code that it wrote.
  action_group_code_interpreter,
  /// The agent hands a task to a collaborator.
  agent_collaborator,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(InvocationType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(InvocationType value);

/// The kinds of query.
enum class KnowledgeBaseQueryType : std::uint16_t {
  unknown_value,
  /// The search goes by a text.
  text,
  /// The search goes by a picture.
  image,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(KnowledgeBaseQueryType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(KnowledgeBaseQueryType value);

/// Where models that rerank come from.
enum class ManagedSearchRerankingConfigurationType : std::uint16_t {
  unknown_value,
  /// The model that reranks is one of Amazon Bedrock.
  bedrock_reranking_model,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ManagedSearchRerankingConfigurationType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ManagedSearchRerankingConfigurationType value);

/// The kinds of memory.
enum class MemoryType : std::uint16_t {
  unknown_value,
  /// Summaries of earlier sessions.
  session_summary,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(MemoryType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(MemoryType value);

/// The kinds of failure of a node.
enum class NodeErrorCode : std::uint16_t {
  unknown_value,
  /// The node or its input breaks a rule.
  validation,
  /// What the node depends on refused or is set up wrongly.
  dependency_failed,
  /// What the node depends on failed.
  bad_gateway,
  /// The service failed on its own side.
  internal_server,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(NodeErrorCode);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(NodeErrorCode value);

/// The kinds of node that events name.
enum class NodeType : std::uint16_t {
  unknown_value,
  /// The node where values enter the flow.
  flow_input_node,
  /// A node where values leave the flow.
  flow_output_node,
  /// Calls a Lambda function.
  lambda_function_node,
  /// Queries a knowledge base.
  knowledge_base_node,
  /// Sends a prompt to a model.
  prompt_node,
  /// Decides where the flow goes on.
  condition_node,
  /// Asks a bot of Amazon Lex.
  lex_node,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(NodeType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(NodeType value);

/// Who decides what an agent does next.
enum class OrchestrationType : std::uint16_t {
  unknown_value,
  /// The service's own orchestration.
  default_,
  /// A Lambda function.
  custom_orchestration,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(OrchestrationType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(OrchestrationType value);

/// The data types of a function's parameters.
enum class ParameterType : std::uint16_t {
  unknown_value,
  /// The parameter is a text.
  string,
  /// The parameter is a number.
  number,
  /// The parameter is a whole number.
  integer,
  /// The parameter is true or false.
  boolean,
  /// The parameter is a list.
  array,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ParameterType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ParameterType value);

/// What passes between a supervisor and a collaborator.
enum class PayloadType : std::uint16_t {
  unknown_value,
  /// What passes is words.
  text,
  /// What passes is actions for the program, or their results.
  return_control,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PayloadType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PayloadType value);

/// Which version of a model serves a request.
enum class PerformanceConfigLatency : std::uint16_t {
  unknown_value,
  /// The usual version of the model serves the request.
  standard,
  /// A version that answers faster does; only some models in some regions have it.
  optimized,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PerformanceConfigLatency);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PerformanceConfigLatency value);

/// Whether a step of an agent takes place.
enum class PromptState : std::uint16_t {
  unknown_value,
  /// The step takes place.
  enabled,
  /// The step is left out.
  disabled,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PromptState);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PromptState value);

/// The steps of an agent that use a prompt.
enum class PromptType : std::uint16_t {
  unknown_value,
  /// The user's message is judged.
  pre_processing,
  /// The agent decides what to do.
  orchestration,
  /// An answer is written from what a knowledge base found.
  knowledge_base_response_generation,
  /// The final answer is shaped; off unless switched on.
  post_processing,
  /// A supervisor picks the collaborator that a request goes to.
  routing_classifier,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PromptType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PromptType value);

/// What a question is turned into.
enum class QueryTransformationMode : std::uint16_t {
  unknown_value,
  /// The question in plain words becomes SQL for the tables of a structured store.
  text_to_sql,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(QueryTransformationMode);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(QueryTransformationMode value);

/// What can be done to a question before the search.
enum class QueryTransformationType : std::uint16_t {
  unknown_value,
  /// The question is split into simpler ones, each of which is searched for.
  query_decomposition,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(QueryTransformationType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(QueryTransformationType value);

/// Whether a collaborator sees the conversation so far.
enum class RelayConversationHistory : std::uint16_t {
  unknown_value,
  /// The collaborator sees the conversation so far.
  to_collaborator,
  /// The collaborator sees only its task.
  disabled,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RelayConversationHistory);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RelayConversationHistory value);

/// Whether the user has to agree before a function is called.
enum class RequireConfirmation : std::uint16_t {
  unknown_value,
  /// The user has to agree.
  enabled,
  /// The function is called without asking.
  disabled,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RequireConfirmation);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RequireConfirmation value);

/// The kinds of document.
enum class RerankDocumentType : std::uint16_t {
  unknown_value,
  /// The document is a text.
  text,
  /// The document is JSON.
  json,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RerankDocumentType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RerankDocumentType value);

/// The kinds of query.
enum class RerankQueryContentType : std::uint16_t {
  unknown_value,
  /// The query is a text.
  text,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RerankQueryContentType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RerankQueryContentType value);

/// Where documents come from.
enum class RerankSourceType : std::uint16_t {
  unknown_value,
  /// The document goes with the request.
  inline_,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RerankSourceType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RerankSourceType value);

/// Where models that rerank come from.
enum class RerankingConfigurationType : std::uint16_t {
  unknown_value,
  /// The model that reranks is one of Amazon Bedrock.
  bedrock_reranking_model,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RerankingConfigurationType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RerankingConfigurationType value);

/// Which metadata a model that reranks sees.
enum class RerankingMetadataSelectionMode : std::uint16_t {
  unknown_value,
  /// The model sees the fields that `selectiveModeConfiguration` selects.
  selective,
  /// The model sees all fields.
  all,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RerankingMetadataSelectionMode);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RerankingMetadataSelectionMode value);

/// Whether and by whose model results are reranked.
enum class RerankingModelType : std::uint16_t {
  unknown_value,
  /// The model of `rerankingConfiguration` reranks.
  custom,
  /// A model of the service's choice reranks.
  managed,
  /// Results keep the order in which they were found.
  none,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RerankingModelType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RerankingModelType value);

/// What follows from an action that failed.
enum class ResponseState : std::uint16_t {
  unknown_value,
  /// The request fails, with DependencyFailedException.
  failure,
  /// The model is told and tries another way.
  reprompt,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ResponseState);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ResponseState value);

/// The types of a cell's value.
enum class RetrievalResultContentColumnType : std::uint16_t {
  unknown_value,
  /// The value is bytes.
  blob,
  /// The value is true or false.
  boolean,
  /// The value is a floating-point number.
  double_,
  /// The cell has no value.
  null,
  /// The value is a whole number.
  long_,
  /// The value is a text.
  string,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RetrievalResultContentColumnType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RetrievalResultContentColumnType value);

/// The kinds of content.
enum class RetrievalResultContentType : std::uint16_t {
  unknown_value,
  /// The piece is text.
  text,
  /// The piece is a picture.
  image,
  /// The piece is a row of structured data.
  row,
  /// The piece is sound.
  audio,
  /// The piece is video.
  video,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RetrievalResultContentType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RetrievalResultContentType value);

/// The kinds of place.
enum class RetrievalResultLocationType : std::uint16_t {
  unknown_value,
  /// The source is an object in Amazon S3.
  s3,
  /// The source is a page on the web.
  web,
  /// The source is a page in Confluence.
  confluence,
  /// The source is in Salesforce.
  salesforce,
  /// The source is in SharePoint.
  sharepoint,
  /// The source is a document that was put into the knowledge base directly.
  custom,
  /// The source is in an index of Amazon Kendra.
  kendra,
  /// The source is a database that was queried.
  sql,
  /// The source is a file in Microsoft OneDrive.
  onedrive,
  /// The source is a file in Google Drive.
  googledrive,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RetrievalResultLocationType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RetrievalResultLocationType value);

/// Where an answer comes from.
enum class RetrieveAndGenerateType : std::uint16_t {
  unknown_value,
  /// The answer comes from a knowledge base.
  knowledge_base,
  /// The answer comes from documents of the request.
  external_sources,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RetrieveAndGenerateType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RetrieveAndGenerateType value);

/// What counts in a search.
enum class SearchType : std::uint16_t {
  unknown_value,
  /// The words and the meaning. Not all vector stores can do this.
  hybrid,
  /// The meaning alone, by comparing vectors.
  semantic,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(SearchType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(SearchType value);

/// The states of a session.
enum class SessionStatus : std::uint16_t {
  unknown_value,
  /// The session can be read and added to.
  active,
  /// The time that a session is kept is over.
  expired,
  /// The session was ended; it can be read, but not added to.
  ended,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(SessionStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(SessionStatus value);

/// What could not be used, so that the model has to try again.
enum class Source : std::uint16_t {
  unknown_value,
  /// The result of an action.
  action_group,
  /// What a knowledge base found.
  knowledge_base,
  /// What the parser made of the model's output.
  parser,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(Source);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(Source value);

/// Where the data is that a question is about.
enum class TextToSqlConfigurationType : std::uint16_t {
  unknown_value,
  /// A knowledge base with structured data.
  knowledge_base,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(TextToSqlConfigurationType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(TextToSqlConfigurationType value);

/// What came back in a step of an agent.
enum class Type : std::uint16_t {
  unknown_value,
  /// The result of an action.
  action_group,
  /// The answer of a collaborator.
  agent_collaborator,
  /// What a knowledge base found.
  knowledge_base,
  /// The final answer to the user.
  finish,
  /// A question to the user.
  ask_user,
  /// Something that could not be used, so that the model has to try again.
  reprompt,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(Type);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(Type value);

/// Where models that rerank come from.
enum class VectorSearchRerankingConfigurationType : std::uint16_t {
  unknown_value,
  /// The model that reranks is one of Amazon Bedrock.
  bedrock_reranking_model,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(VectorSearchRerankingConfigurationType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(VectorSearchRerankingConfigurationType value);

}  // namespace outcrop::bedrock_agent_runtime
