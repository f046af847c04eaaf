#include "app.h"

#include <outcrop/version.h>

#include <algorithm>
#include <deque>
#include <span>

#include "command/arguments.h"
#include "command/exit_code.h"
#include "command/global_options.h"
#include "command/input_help.h"
#include "command/live_values.h"
#include "command/run.h"
#include "jobs/commands.h"
#include "options/complete.h"
#include "options/help.h"
#include "options/man.h"
#include "options/split.h"
#include "query/error.h"
#include "services.h"
#include "text/columns.h"
#include "text/comma_list.h"
#include "text/input_error.h"
#include "tool/configure_show.h"
#include "tool/eventstream_decode.h"
#include "tool/query_tool.h"
#include "tool/recording_order.h"
#include "tool/sign.h"

namespace outcrop::cli {
namespace {

constexpr const char* about = "Amazon Bedrock from the command line, by the Outcrop SDK.";

constexpr const char* exit_codes = R"(Exit codes:
  0    success
  1    some entries of a batch were refused, some lines of --each failed, what
       --wait waited for ended in another way, or `jobs diff` found a difference
  252  the command line or its input is wrong; nothing was sent
  253  settings or credentials are missing or wrong; nothing was sent
  254  the service answered with an error
  255  no answer or an unreadable one, a timeout (--max-wait too), or unwritable
       output
  130  Ctrl-C (and 128 + N any other signal N)

Region, credentials and all other settings come from options, then from
environment variables (AWS_...), then from the shared config and credentials
files; `outcrop configure show` tells them all.)";

constexpr const char* unverified =
    "outcrop: WARNING: --no-verify-ssl: no certificate is checked. Whoever is on the way can read and change all that "
    "is sent and answered.\n";

/// Options that say how an answer is shown and a request is written.
const std::vector<std::string_view> answers_only{"query", "output", "cli-binary-format"};

class Program {
 public:
  explicit Program(Console& console) : console_(console) {
    program_.footer = exit_codes;
    program_.add({.name = "version", .words = Words::none, .help = "Print the version and exit"});
    options_.add_to(program_);
    for (const Service* service : services()) add_service(*service);
    add_configure();
    add_sign();
    add_event_stream();
    add_query();
    add_recording();
    jobs_.add_to(program_, options_, console_);
    add_completion();
    add_man();
  }

  int run(const std::vector<std::string>& words) {
    if (words.size() >= 3 && words[0] == "completion" && words[1] == "words" && words[2] == "--")
      return complete_words(std::span(words).subspan(3));
    std::vector<Command*> path{&program_};
    try {
      const CommandLine line = split_command_line(program_, words);
      path = line.path;
      if (line.version) {
        console_.out.write("outcrop " OUTCROP_VERSION "\n");
        return exit_code::success;
      }
      if (line.help) {
        const int width = console_.out.width();
        const bool on_topic = !line.help_topic.empty() && path.back()->topic_help;
        console_.out.write(on_topic ? path.back()->topic_help(path, line.help_topic, width) : help_text(path, width));
        return exit_code::success;
      }
      for (const GivenOption& given : line.options)
        if (given.option->set) given.option->set(given.words);
      if (options_.no_verify_ssl) console_.err.write(unverified);
      for (std::size_t i = 0; i < line.words.size(); ++i) path.back()->positionals[i].set(line.words[i]);
      return path.back()->run();
    } catch (const query::QueryError& problem) {  // it can't be applied to what came back
      console_.err.write("outcrop: --query: " + printable(problem.what()) + "\n");
      return exit_code::failure;
    } catch (const UsageError& problem) {
      return fail(problem.what(), problem.path());
    } catch (const InputError& problem) {
      return fail(problem.what(), path);
    }
  }

 private:
  int fail(const std::string& problem, const std::vector<Command*>& path) {
    console_.err.write("outcrop: " + printable(problem) + "\noutcrop: see " + command_text(path) + " --help\n");
    return exit_code::usage;
  }

  int complete_words(std::span<const std::string> words) {
    for (const std::string& word : completions(program_, words)) console_.out.write(word + "\n");
    return exit_code::success;
  }

  void add_completion() {
    Command& command =
        program_.add_command("completion", "Prints what a shell reads to complete commands, options and their values.");
    command.positionals.push_back(
        {.name = "SHELL", .help = "bash, zsh or fish", .required = true, .set = [this](const std::string& word) {
           completion_ = completion_script(word);
           if (completion_.empty()) throw InputError("no shell \"" + word + "\"; there are bash, zsh, fish");
         }});
    command.refused = answers_only;
    command.footer = "  source <(outcrop completion bash)";
    command.run = [this] {
      console_.out.write(completion_);
      return exit_code::success;
    };
  }

  void add_man() {
    Command& command = program_.add_command(
        "man", "Prints a manual page for man(1): of the command itself, or of a service with all of its operations.");
    command.positionals.push_back({.name = "SERVICE",
                                   .help = "The service; without it, the command's own page",
                                   .set = [this](const std::string& word) { man_path_.push_back(find_group(word)); }});
    command.refused = answers_only;
    command.footer = "  outcrop man bedrock | man -l -";
    command.run = [this] {
      std::vector<std::string> pages{program_.name};
      for (const Service* service : services()) pages.push_back(program_.name + "-" + std::string(service->command));
      console_.out.write(man_page(man_path_, man_path_.size() > 1, pages, OUTCROP_VERSION));
      return exit_code::success;
    };
  }

  Command* find_group(const std::string& name) {
    std::vector<std::string> names;
    for (const Service* service : services()) names.emplace_back(service->command);
    if (std::find(names.begin(), names.end(), name) == names.end())
      throw InputError("no service \"" + name + "\"; there are: " + comma_list(names));
    return &*std::ranges::find(program_.commands, name, &Command::name);
  }

  void add_service(const Service& service) {
    Command& group =
        program_.add_command(std::string(service.command), "Operations of Amazon " + std::string(service.title));
    // The options of an operation are made when it is the one that is called.
    for (const Operation* operation : service.operations)
      group.add_command(std::string(operation->command), std::string(operation->help)).complete =
          [this, operation, &service](Command& command) { complete(command, *operation, service); };
  }

  void add_configure() {
    Command& group = program_.add_command("configure", "Settings, and where they come from");
    Command& show = group.add_command(
        "show",
        "Shows every setting with its value and where it comes from, secrets masked. Exit code 253: calls would fail.");
    std::vector<std::string> names;
    std::string listed;
    for (const Service* service : services()) {
      names.emplace_back(service->command);
      listed += ' ' + names.back();
    }
    show.add(choice_option("service", "NAME",
                           "The service whose endpoint is shown, bedrock if none is named; one of" + listed,
                           show_.service, std::move(names)));
    show.add(flag_option("no-credentials", "Don't look for credentials, which may ask a server", show_.no_credentials));
    show.refused = {"query", "cli-binary-format"};
    show.run = [this] { return configure_show(show_, options_, console_); };
  }

  void add_sign() {
    Command& sign = program_.add_command(
        "sign",
        "Signs a request that is given as JSON, and shows every stage: for comparing where a service says "
        "that signatures don't match. Nothing is sent.");
    sign.positionals.push_back(input_file("The JSON; without it, standard input"));
    sign.footer = R"(  echo '{"url": "https://bedrock.us-east-1.amazonaws.com/guardrails?maxResults=5"}' |
    outcrop sign

Members: url (with its query); and optional: method, headers (an object), body
or bodyBase64, payloadHash, region, service, time, credentials {accessKeyId,
secretAccessKey, sessionToken}, presignExpires (seconds; signs the query
instead of headers), normalizePath, contentSha256Header, signSessionToken.
Region and credentials that are not given are found as for any other command.)";
    sign.refused = {"query", "output", "cli-binary-format", "no-sign-request", "no-verify-ssl"};
    sign.run = [this] { return sign_request(input_file_, options_, console_); };
  }

  void add_event_stream() {
    Command& group = program_.add_command("eventstream", "Event streams, as services send them");
    Command& decode = group.add_command(
        "decode", "Shows a recorded event stream as JSON, one frame a line, also frames that are broken.");
    decode.positionals.push_back(input_file("The bytes; without it, standard input"));
    decode.refused = answers_only;
    decode.run = [this] { return decode_event_stream(input_file_, console_); };
  }

  void add_query() {
    Command& command = program_.add_command(
        "query", "Applies a JMESPath expression to JSON, as --query does to answers. Nothing is sent.");
    command.positionals.push_back({.name = "EXPRESSION",
                                   .help = "https://jmespath.org/specification.html",
                                   .required = true,
                                   .set = [this](const std::string& word) { expression_ = word; }});
    command.positionals.push_back(input_file("The JSON; without it, standard input"));
    command.footer = "  outcrop query 'jobSummaries[?status==`Failed`].jobName' jobs.json --output text";
    command.refused = {"query", "cli-binary-format"};
    command.run = [this] {
      // The settings of a profile are those of calls.
      const Format format = parse_format(options_.output).value_or(Format::json);
      return query_json(expression_, input_file_, format, console_);
    };
  }

  void add_recording() {
    Command& group = program_.add_command("recording", "Recordings of calls, as outcrop::testing::Recorder saves them");
    Command& order = group.add_command(
        "order",
        "Tells in which order a service wrote the members of its answers: sorted by their names, as Bedrock does, or "
        "another one, with an example. Services that write another one are read fastest when their overlay says so.");
    order.positionals.push_back(input_file("The recording; without it, standard input"));
    order.refused = {"query", "cli-binary-format"};
    order.run = [this] {
      return show_recording_order(input_file_, parse_format(options_.output).value_or(Format::json), console_);
    };
  }

  Positional input_file(std::string help) {
    return {.name = "FILE", .help = std::move(help), .set = [this](const std::string& word) { input_file_ = word; }};
  }

  void complete(Command& command, const Operation& operation, const Service& service) {
    Arguments& arguments = arguments_.emplace_back(operation);
    arguments.add_to(command);
    if (!operation.wait)
      command.absent.emplace_back("wait", "nothing that can be waited for follows " + std::string(operation.name) +
                                              "; where something does, --help shows the option");
    for (const Parameter& parameter : operation.parameters)
      if (const auto option = std::ranges::find(command.options, parameter.option, &Option::name);
          option != command.options.end())
        option->existing = [this, &operation, &parameter] { return existing_ids(operation, parameter, options_); };
    command.topic_help = [&operation](std::span<Command* const> path, const std::string& topic, int width) {
      return topic_help(operation, path, topic, width);
    };
    command.footer = "Example:\n  " + example_of(operation, service.command) + "\n\n" +
                     (operation.reference.empty() ? "" : std::string(operation.reference) + "\n") +
                     "`outcrop --help` tells the options of every command, and the exit codes.";
    command.run = [this, &arguments, &operation] { return run_operation(operation, arguments, options_, console_); };
  }

  Console& console_;
  Command program_{.name = "outcrop", .description = about};
  GlobalOptions options_;
  ConfigureShowOptions show_;
  JobsCommands jobs_;
  std::string input_file_;
  std::string expression_;
  std::string completion_;
  std::vector<Command*> man_path_{&program_};
  std::deque<Arguments> arguments_;
};

}  // namespace

int run(const std::vector<std::string>& words, Console& console) { return Program(console).run(words); }

}  // namespace outcrop::cli
