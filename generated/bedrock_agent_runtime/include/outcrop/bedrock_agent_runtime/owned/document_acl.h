// DocumentAcl and the shapes that only it holds.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/box.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent_runtime {

struct DocumentAclGroupView;
struct DocumentAclUserView;
struct DocumentAclConditionView;
struct DocumentAclMembershipView;
struct DocumentAclView;

/// A group of an access list.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_DocumentAclGroup.html
struct DocumentAclGroup {
  /// The group's id.
  std::string id{};
  /// Where the group is known.
  std::optional<OwnedOpen<DocumentAclMembershipType>> type{};

  friend bool operator==(const DocumentAclGroup&, const DocumentAclGroup&) = default;
};
DocumentAclGroup to_owned(const DocumentAclGroupView& view);
void write_json(internal::JsonWriter& writer, const DocumentAclGroup& in);

/// A user of an access list.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_DocumentAclUser.html
struct DocumentAclUser {
  /// The user's id.
  std::string id{};
  /// Where the user is known.
  std::optional<OwnedOpen<DocumentAclMembershipType>> type{};

  friend bool operator==(const DocumentAclUser&, const DocumentAclUser&) = default;
};
DocumentAclUser to_owned(const DocumentAclUserView& view);
void write_json(internal::JsonWriter& writer, const DocumentAclUser& in);

/// Users and groups that are looked at together.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_DocumentAclCondition.html
struct DocumentAclCondition {
  /// Whether a user and a group have to match, or either.
  std::optional<OwnedOpen<DocumentAclMemberRelation>> condition_operator{};
  /// The users that the condition matches.
  std::optional<std::vector<DocumentAclUser>> users{};
  /// The groups that the condition matches.
  std::optional<std::vector<DocumentAclGroup>> groups{};

  friend bool operator==(const DocumentAclCondition&, const DocumentAclCondition&) = default;
};
DocumentAclCondition to_owned(const DocumentAclConditionView& view);
void write_json(internal::JsonWriter& writer, const DocumentAclCondition& in);

/// The conditions under which a user is on the list.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_DocumentAclMembership.html
struct DocumentAclMembership {
  /// Whether all conditions have to match, or one.
  std::optional<OwnedOpen<DocumentAclMemberRelation>> member_relation{};
  /// The conditions, combined as `memberRelation` says.
  std::optional<std::vector<DocumentAclCondition>> conditions{};

  friend bool operator==(const DocumentAclMembership&, const DocumentAclMembership&) = default;
};
DocumentAclMembership to_owned(const DocumentAclMembershipView& view);
void write_json(internal::JsonWriter& writer, const DocumentAclMembership& in);

/// Who may and who may not see a document.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_DocumentAcl.html
struct DocumentAcl {
  /// The users and groups that may see the document.
  Box<DocumentAclMembership> allow_list{};
  /// The users and groups that may not see the document.
  Box<DocumentAclMembership> deny_list{};

  friend bool operator==(const DocumentAcl&, const DocumentAcl&) = default;
};
DocumentAcl to_owned(const DocumentAclView& view);
void write_json(internal::JsonWriter& writer, const DocumentAcl& in);

}  // namespace outcrop::bedrock_agent_runtime
