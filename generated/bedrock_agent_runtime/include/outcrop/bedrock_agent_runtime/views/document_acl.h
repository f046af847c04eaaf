// DocumentAclView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <span>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"

namespace outcrop::bedrock_agent_runtime {

/// A group of an access list.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_DocumentAclGroup.html
struct DocumentAclGroupView {
  /// The group's id.
  std::string_view id{};
  /// Where the group is known.
  Open<DocumentAclMembershipType> type{};
};
const internal::Schema& schema_of(const DocumentAclGroupView*);

/// A user of an access list.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_DocumentAclUser.html
struct DocumentAclUserView {
  /// The user's id.
  std::string_view id{};
  /// Where the user is known.
  Open<DocumentAclMembershipType> type{};
};
const internal::Schema& schema_of(const DocumentAclUserView*);

/// Users and groups that are looked at together.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_DocumentAclCondition.html
struct DocumentAclConditionView {
  /// Whether a user and a group have to match, or either.
  Open<DocumentAclMemberRelation> condition_operator{};
  /// The users that the condition matches.
  std::span<const DocumentAclUserView> users{};
  /// The groups that the condition matches.
  std::span<const DocumentAclGroupView> groups{};
};
const internal::Schema& schema_of(const DocumentAclConditionView*);

/// The conditions under which a user is on the list.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_DocumentAclMembership.html
struct DocumentAclMembershipView {
  /// Whether all conditions have to match, or one.
  Open<DocumentAclMemberRelation> member_relation{};
  /// The conditions, combined as `memberRelation` says.
  std::span<const DocumentAclConditionView> conditions{};
};
const internal::Schema& schema_of(const DocumentAclMembershipView*);

/// Who may and who may not see a document.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_DocumentAcl.html
struct DocumentAclView {
  /// The users and groups that may see the document.
  OptionalRef<DocumentAclMembershipView> allow_list{};
  /// The users and groups that may not see the document.
  OptionalRef<DocumentAclMembershipView> deny_list{};
};
const internal::Schema& schema_of(const DocumentAclView*);

}  // namespace outcrop::bedrock_agent_runtime
