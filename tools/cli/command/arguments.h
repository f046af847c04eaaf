// Arguments: the options of one operation on the command line, and the request that they make.
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "command/operation.h"
#include "options/command.h"

namespace outcrop::cli {

/// How a listing is paged.
struct PagingOptions {
  std::string starting_token;
  std::optional<std::int32_t> page_size;
  std::optional<std::uint64_t> max_items;
  std::optional<int> lanes;
  bool no_paginate{};
  bool summary{};
  bool ascending{};  ///< what the request says about the order; false where it says nothing
};

class Arguments {
 public:
  explicit Arguments(const Operation& operation) : operation_(operation) {}
  Arguments(const Arguments&) = delete;
  Arguments& operator=(const Arguments&) = delete;

  /// Once, and `command` must not outlive this.
  void add_to(Command& command);

  /// From --cli-input-json and, over it, the single options. Throws InputError.
  std::shared_ptr<void> request();
  const PagingOptions& paging() const { return paging_; }

 private:
  struct Given {
    const Parameter* parameter;
    std::vector<std::string> words;  ///< none: not given
  };

  void add_parameter(Command& command, const Parameter& parameter);
  void add_paging(Command& command);
  Document read_input_json(void* request) const;
  void read_option(const Given& given, void* request) const;
  void check_required(const Document& input_json) const;
  void check_paging() const;
  bool is_ascending(const Document& input_json) const;

  const Operation& operation_;
  std::deque<Given> given_;
  std::string input_json_;
  PagingOptions paging_;
};

/// Sets a member of the request by its model name. Throws InputError.
void set_member(const Operation& operation, void* request, std::string_view member, const Document& value);

}  // namespace outcrop::cli
