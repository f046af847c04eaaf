// LineRequests: requests of one operation, made of lines of JSON.
#pragma once

#include <outcrop/document.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "command/arguments.h"
#include "command/operation.h"
#include "query/node.h"

namespace outcrop::cli {

class LineRequests {
 public:
  /// `common` has the members that every request gets where its line doesn't say otherwise. Throws InputError.
  LineRequests(const Operation& operation, Document common, const EachOptions& options);

  struct Made {
    std::string id;                 ///< as JSON; empty: the line has none
    std::shared_ptr<void> request;  ///< null where it can't be made
    std::string problem{};          ///< why not
  };
  /// `token` becomes the member that tells the service of a repeated request, if the operation has one and nobody set
  /// it; may be empty.
  Made make(const std::string& text, std::uint64_t number, const std::string& token) const;

  /// All that decides on what is called and told, to be compared.
  std::string fingerprint() const;

 private:
  Document members_of(const Document& line, const std::string& place) const;
  std::string hint(const Document& line) const;

  const Operation& operation_;
  Document common_;
  const EachOptions& options_;
  std::vector<Field> fields_;
  std::vector<std::pair<std::string, query::NodePtr>> map_;
  query::NodePtr id_;
  std::string_view token_member_;
};

}  // namespace outcrop::cli
